import { criterionGroups, type CriterionGroupId } from '../../questions/criterion-groups.ts';
import { possibleByGroup } from '../points-by-group.ts';
import type { HeardVoice } from './voice.ts';

/** How much a group of criteria weighs for each voice. */
export interface ComparedWeight {
  readonly group: CriterionGroupId;
  readonly label: string;
  /** Points of 100, one for each voice. */
  readonly weights: readonly number[];
  readonly mean: number;
  /** Greatest difference between two voices, in points of 100. */
  readonly spread: number;
}

/** Differences of less than one point of 100 divide nobody. */
export const dividingSpread = 1;

/** The weights of the groups for each voice, the most divided first. Weights of a voice sum to 100. */
export const compareWeights = (heard: readonly HeardVoice[]): readonly ComparedWeight[] => {
  const shares = heard.map(({ ranking }) => possibleByGroup(ranking));
  return criterionGroups
    .map(({ id, label }) => {
      const weights = shares.map((of) => of.get(id) ?? 0);
      return {
        group: id,
        label,
        weights,
        mean: weights.reduce((sum, one) => sum + one, 0) / Math.max(1, weights.length),
        spread: Math.max(...weights) - Math.min(...weights),
      };
    })
    .toSorted((a, b) => b.spread - a.spread);
};
