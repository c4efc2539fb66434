import type { Tool } from '../../catalog/tool.ts';
import type { CriterionStability } from '../../scoring/sensitivity/ranking-stability.ts';

/** A weight in per cent with one decimal; the bounds of a range are close to the weight at times. */
export const weightInWords = (weight: number): string => {
  const text = (100 * weight).toFixed(1);
  return `${text.endsWith('.0') ? text.slice(0, -2) : text} %`;
};

/** Who takes over on either side of the range. */
export const sidesInWords = ({ below, above }: Pick<CriterionStability, 'below' | 'above'>): string =>
  [
    ...(below === null ? [] : [`below: ${below.name}`]),
    ...(above === null ? [] : [`above: ${above.name}`]),
  ].join('; ');

/** The side on which the bound is nearer to the present weight. */
const nearerSide = ({ weight, low, high, below, above }: CriterionStability) => {
  const down = below === null ? Infinity : weight - low;
  const up = above === null ? Infinity : high - weight;
  return down < up ? { word: 'below', bound: low, tool: below } : { word: 'above', bound: high, tool: above };
};

/** Which single weight the first place hangs on most. */
export const criticalInWords = (leader: Tool, critical: CriterionStability | null): string => {
  if (critical === null)
    return `No single weight, whatever it were, would take the first place from ${leader.name}.`;
  const { word, bound, tool } = nearerSide(critical);
  const weight = weightInWords(critical.weight);
  const label = `“${critical.criterion.label}”`;
  if (Math.abs(bound - critical.weight) < 0.0005)
    return `The most critical weight is that of ${label}, now ${weight}: the least move hands the first place to ${tool?.name ?? 'another tool'}.`;
  return `The most critical weight is that of ${label}: now ${weight}; ${word} ${weightInWords(bound)}, ${tool?.name ?? 'another tool'} takes over from ${leader.name}.`;
};
