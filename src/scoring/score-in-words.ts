import type { ActivityRanking, RankedTool, ScoredTool } from './ranking.ts';

/** Points with one decimal, so that near ties can be told from ties. */
export const pointsInWords = (points: number): string => {
  const text = points.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
};

/** Points between two scores as both are shown, so that a reader who does the sum gets the same. */
export const shownGap = (points: number, from: number): number =>
  Number((Number(pointsInWords(points)) - Number(pointsInWords(from))).toFixed(1));

/** The same with its sign: `+2.6`, `−3.6`, `±0.0`. */
export const gapInWords = (points: number, from: number): string => {
  const gap = shownGap(points, from);
  return `${gap > 0 ? '+' : gap < 0 ? '−' : '±'}${Math.abs(gap).toFixed(1)}`;
};

/** Smaller differences come from adding up, not from facts. */
const leastSpread = 1e-9;

/**
 * The scores that the unknown facts allow, `64.2–78.0`; undefined only if every fact is known. Ends that would be
 * printed alike are rounded away from each other, so that a range never looks like certainty.
 */
export const rangeInWords = ({ low, high }: Pick<ScoredTool, 'low' | 'high'>): string | undefined => {
  if (high - low < leastSpread) return undefined;
  const [from, to] = [pointsInWords(low), pointsInWords(high)];
  return from === to
    ? `${(Math.floor(10 * low) / 10).toFixed(1)}–${(Math.ceil(10 * high) / 10).toFixed(1)}`
    : `${from}–${to}`;
};

/** The rank, with an equals sign if other tools share it: `=2`. */
export const rankInWords = (ranking: ActivityRanking, { rank }: Pick<RankedTool, 'rank'>): string => {
  const shared = ranking.ranked.filter((other) => other.rank === rank).length > 1;
  return shared ? `=${rank}` : String(rank);
};

/** `1st`, `2nd`, `3rd`, `4th`, … */
export const ordinal = (rank: number): string => {
  const teen = rank % 100 > 10 && rank % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
};

/** A share from 0 to 1 in whole per cent, honest at its ends: a little is not "0 %", nor nearly all "100 %". */
export const shareInWords = (share: number): string => {
  if (share > 0 && share < 0.005) return 'less than 1 %';
  if (share < 1 - leastSpread && share >= 0.995) return 'more than 99 %';
  return `${Math.round(100 * share)} %`;
};
