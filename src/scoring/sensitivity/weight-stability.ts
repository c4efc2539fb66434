/** How far one weight may move, the others keeping their proportions, before another alternative leads. */
export interface WeightInterval {
  readonly criterion: number;
  /** The present weight. */
  readonly weight: number;
  /** The leader leads for every weight in [low, high]. */
  readonly low: number;
  readonly high: number;
  /** Which alternative takes over below `low` and above `high`; null if none ever does. */
  readonly takesOverBelow: number | null;
  readonly takesOverAbove: number | null;
}

type Matrix = readonly (readonly number[])[];

interface Crossing {
  readonly at: number;
  /** On which side of it the challenger leads. */
  readonly side: 'below' | 'above';
  readonly challenger: number;
}

const dot = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0);

/** Crossings closer together than this are one point; the first alternative in the list is named. */
const samePoint = 1e-12;

/**
 * Where a challenger overtakes the leader: the gap t·d + (1−t)·rest is linear in the weight t, so it has one root,
 * rest / (rest − d), and none against the leader itself. A gap of nothing but rounding is a tie: the challenger is level
 * at the present weight.
 */
const crossing = (own: number, rest: number, weight: number): Omit<Crossing, 'challenger'> | null => {
  if (rest - own === 0) return null;
  const at = rest / (rest - own);
  const gap = weight * own + (1 - weight) * rest;
  if (gap < -samePoint || at <= 0 || at >= 1) return null;
  return own > rest
    ? { at: Math.min(at, weight), side: 'below' }
    : { at: Math.max(at, weight), side: 'above' };
};

const nearest = (crossings: readonly Crossing[], side: 'below' | 'above'): Crossing | null =>
  crossings.reduce<Crossing | null>((best, one) => {
    if (best === null) return one;
    const nearer = side === 'below' ? one.at - best.at : best.at - one.at;
    return nearer > samePoint ? one : best;
  }, null);

const intervalFor = (
  values: Matrix,
  weights: readonly number[],
  leader: number,
  criterion: number,
): WeightInterval => {
  const weight = weights[criterion] ?? 0;
  const others = 1 - weight;
  const crossings = values.flatMap((row, challenger): Crossing[] => {
    if (others === 0) return [];
    const differences = (values[leader] ?? []).map((value, place) => value - (row[place] ?? 0));
    const own = differences[criterion] ?? 0;
    const found = crossing(own, (dot(weights, differences) - weight * own) / others, weight);
    return found === null ? [] : [{ ...found, challenger }];
  });
  const below = nearest(
    crossings.filter(({ side }) => side === 'below'),
    'below',
  );
  const above = nearest(
    crossings.filter(({ side }) => side === 'above'),
    'above',
  );
  return {
    criterion,
    weight,
    low: below?.at ?? 0,
    high: above?.at ?? 1,
    takesOverBelow: below?.challenger ?? null,
    takesOverAbove: above?.challenger ?? null,
  };
};

/**
 * Exact interval of each weight within which the leader stays first, the others rescaled in proportion (Mareschal
 * 1988). `values[alternative][criterion]` are partial values, `weights` sum to 1. No sampling.
 */
export const weightIntervals = (
  values: Matrix,
  weights: readonly number[],
  leader: number,
): readonly WeightInterval[] =>
  weights.map((_, criterion) => intervalFor(values, weights, leader, criterion));

/**
 * The same for the whole order: the interval of each weight within which no two neighbours of the ranking swap.
 * `order` lists the alternatives best first.
 */
export const orderIntervals = (
  values: Matrix,
  weights: readonly number[],
  order: readonly number[],
): readonly Pick<WeightInterval, 'criterion' | 'weight' | 'low' | 'high'>[] => {
  const pairs = order.slice(0, -1).map((better, place) => {
    const pair = [values[better] ?? [], values[order[place + 1] ?? 0] ?? []];
    return weightIntervals(pair, weights, 0);
  });
  return weights.map((weight, criterion) => ({
    criterion,
    weight,
    low: Math.max(0, ...pairs.map((intervals) => intervals[criterion]?.low ?? 0)),
    high: Math.min(1, ...pairs.map((intervals) => intervals[criterion]?.high ?? 1)),
  }));
};

/** The criterion whose weight needs the smallest relative move to change the leader; null if none can. */
export const mostCritical = (intervals: readonly WeightInterval[]): WeightInterval | null => {
  const distance = ({ weight, low, high, takesOverBelow, takesOverAbove }: WeightInterval) => {
    const down = takesOverBelow === null ? Infinity : weight - low;
    const up = takesOverAbove === null ? Infinity : high - weight;
    return Math.min(down, up) / weight;
  };
  return intervals.reduce<WeightInterval | null>((best, one) => {
    if (!Number.isFinite(distance(one))) return best;
    return best === null || distance(one) < distance(best) ? one : best;
  }, null);
};
