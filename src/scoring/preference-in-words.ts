import type { Difference, Pairwise } from './pairwise.ts';
import { pointsInWords } from './score-in-words.ts';

const named = ({ criterion, points }: Difference) =>
  `${criterion.label.toLowerCase()} (${pointsInWords(Math.abs(points))} points)`;

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** Why the first of two tools stands above the second, and what speaks against it. */
export const preferenceInWords = (
  { differences, decisive, counterArgument, dominates }: Pairwise,
  [first, second]: readonly [string, string],
): string => {
  if (differences.length === 0) return `${first} and ${second} are equal on every criterion.`;
  if (dominates)
    return `${first} is at least as good as ${second} on every criterion, and better on ${listed(decisive.map(named))}.`;
  const against =
    counterArgument === null ? '' : ` The strongest argument for ${second}: ${named(counterArgument)}.`;
  if (decisive.length === 0)
    return `${first} and ${second} have equal scores for different reasons.${against}`;
  return `${first} over ${second} because of ${listed(decisive.map(named))}: that outweighs everything that speaks for ${second}.${against}`;
};
