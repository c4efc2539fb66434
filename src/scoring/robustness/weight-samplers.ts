import { exponential, gamma, type Random } from './random.ts';

/** Writes one draw of weights, non-negative and summing to 1, into `out`. */
export type WeightSampler = (random: Random, out: Float64Array) => void;

const normalise = (out: Float64Array): void => {
  let sum = 0;
  for (const one of out) sum += one;
  for (let place = 0; place < out.length; place += 1) out[place] = (out[place] ?? 0) / sum;
};

/** No preference: uniform on the simplex (normalised exponentials; not normalised uniforms, which crowd the centre). */
export const uniformWeights: WeightSampler = (random, out) => {
  for (let place = 0; place < out.length; place += 1) out[place] = exponential(random);
  normalise(out);
};

/**
 * A ranking of criteria, most important group first; inside a group any order. Uniform on the part of the simplex
 * that keeps the ranking.
 */
export const rankedWeights =
  (groups: readonly (readonly number[])[]): WeightSampler =>
  (random, out) => {
    uniformWeights(random, out);
    const sorted = [...out].toSorted((a, b) => b - a);
    let next = 0;
    for (const group of groups) {
      const shares = sorted.slice(next, next + group.length);
      next += group.length;
      for (const criterion of group) {
        const [share = 0] = shares.splice(Math.floor(random() * shares.length), 1);
        out[criterion] = share;
      }
    }
  };

/**
 * Stated weights with doubt: Dirichlet(κw), whose mean is w and whose standard deviation is √(w(1−w)/(κ+1)).
 * κ of 20, 60 and 200 stand for unsure, fairly sure and sure.
 */
export const dirichletWeights =
  (weights: readonly number[], kappa: number): WeightSampler =>
  (random, out) => {
    for (const [place, weight] of weights.entries())
      out[place] = weight === 0 ? 0 : gamma(random, kappa * weight);
    normalise(out);
  };

/** A criterion's weight with the group whose importance the team may have stated. */
export interface GroupedWeight {
  readonly weight: number;
  readonly group: string;
  /** True if the team rated the group itself. */
  readonly stated: boolean;
}

/** Relative spread of a group's importance: 20 % where it was stated, 100 % (as free as can be) where not. */
const statedShape = 25;
const freeShape = 1;

/** Relative spread of a criterion inside its group: about 35 %. The shares inside a group are the editors'. */
const insideShape = 8;

/**
 * Weights as plausible as the given ones: each group's importance is drawn around its share, tightly where the
 * team stated it and freely where it said nothing, and each criterion around its share of the group.
 */
export const groupedWeights = (criteria: readonly GroupedWeight[]): WeightSampler => {
  const groups = [...new Map(criteria.map(({ group, stated }) => [group, stated]))];
  const place = new Map(groups.map(([group], index) => [group, index]));
  const groupOf = criteria.map(({ group }) => place.get(group) ?? 0);
  const shapes = groups.map(([, stated]) => (stated ? statedShape : freeShape));
  const means = criteria.map(({ weight }) => weight);
  const factors = new Float64Array(groups.length);
  return (random, out) => {
    for (let index = 0; index < shapes.length; index += 1) {
      const shape = shapes[index] ?? 1;
      factors[index] = gamma(random, shape) / shape;
    }
    for (let index = 0; index < means.length; index += 1) {
      const factor = factors[groupOf[index] ?? 0] ?? 1;
      out[index] = ((means[index] ?? 0) * factor * gamma(random, insideShape)) / insideShape;
    }
    normalise(out);
  };
};

/** Fixed weights: no doubt at all. */
export const fixedWeights =
  (weights: readonly number[]): WeightSampler =>
  (_random, out) => {
    out.set(weights);
  };
