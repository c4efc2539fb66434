import type { Difference, Pairwise } from './pairwise.ts';
import { pointsInWords } from './score-in-words.ts';

type Names = readonly [string, string];

const labelOf = ({ criterion }: Difference) => criterion.label.toLowerCase();

const pointsOf = ({ points }: Difference) => pointsInWords(Math.abs(points));

const named = (difference: Difference) => `${labelOf(difference)} (${pointsOf(difference)} points)`;

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** Points of 100 from which a guess is named. */
const notable = 0.05;

const guess = (difference: Difference, [first, second]: Names): string => {
  const { guessed, points } = difference;
  const whose = guessed === 'both' ? 'either' : guessed === 'first' ? first : second;
  return `${labelOf(difference)} of ${whose} (a guess, ${pointsOf(difference)} points for ${points > 0 ? first : second})`;
};

/** What is not known of one of them or both: it is in the scores, but it is no argument. */
const guessesInWords = (differences: readonly Difference[], names: Names): string => {
  const guesses = differences.filter(
    ({ guessed, points }) => guessed !== null && Math.abs(points) >= notable,
  );
  return guesses.length === 0 ? '' : ` Not known: ${guesses.map((one) => guess(one, names)).join('; ')}.`;
};

const reasonInWords = (
  { differences, decisive, counterArgument }: Pairwise,
  [first, second]: Names,
): string => {
  const against =
    counterArgument === null ? '' : ` The strongest argument for ${second}: ${named(counterArgument)}.`;
  if (decisive.length > 0) {
    const rest =
      counterArgument === null ? 'nothing known speaks' : 'that outweighs everything known that speaks';
    return `${first} over ${second} because of ${listed(decisive.map(named))}: ${rest} for ${second}.${against}`;
  }
  const lead = differences.reduce((sum, { points }) => sum + points, 0);
  return lead < notable
    ? `${first} and ${second} have equal scores for different reasons.${against}`
    : `${first} is ahead of ${second} by guesses about what is not known, and by nothing that is.${against}`;
};

/** Why the first of two tools stands above the second, what speaks against it, and what is not known. */
export const preferenceInWords = (pairwise: Pairwise, names: Names): string => {
  const [first, second] = names;
  const { differences, decisive, dominates } = pairwise;
  if (differences.length === 0) return `${first} and ${second} are equal on every criterion.`;
  if (dominates)
    return `${first} is at least as good as ${second} on every criterion, and better on ${listed(decisive.map(named))}.`;
  return `${reasonInWords(pairwise, names)}${guessesInWords(differences, names)}`;
};
