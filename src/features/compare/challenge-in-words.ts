import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { Challenger } from '../../scoring/sensitivity/challengers.ts';

const percent = (weight: number) => `${(100 * weight).toFixed(1)} %`;

/** Moves that are named; smaller ones would only be noise. */
const leastMove = 0.0005;

/** The smallest change of weights that brings a tool level with the one above it, in a sentence. */
export const challengeInWords = (
  { criteria }: Pick<ActivityRanking, 'criteria'>,
  { tool, l1 }: Challenger,
): string => {
  if (l1 === null) return `No weights whatever would bring ${tool.name} level.`;
  const moves = criteria.flatMap(({ criterion, weight }, place) => {
    const to = l1.weights[place] ?? 0;
    return Math.abs(to - weight) < leastMove
      ? []
      : [
          {
            words: `${criterion.label.toLowerCase()} from ${percent(weight)} to ${percent(to)}`,
            rise: to - weight,
          },
        ];
  });
  if (moves.length === 0) return '';
  const ordered = moves.toSorted((a, b) => b.rise - a.rise).map(({ words }) => words);
  return `The smallest change of weights that brings ${tool.name} level: ${ordered.join(', ')}.`;
};
