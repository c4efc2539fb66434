import { between, known, type Valuation } from '../../src/scoring/criterion.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import type { CriterionGroupId } from '../../src/questions/criterion-groups.ts';
import type { ActivityRanking, RankedTool } from '../../src/scoring/ranking.ts';
import { weightedSums } from '../../src/scoring/rank.ts';
import { answersOf, contextOf, toolOf } from './examples.ts';

interface WorkedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly group?: CriterionGroupId;
  /** What it reads of a tool file. */
  readonly reads?: readonly string[];
}

/** A value, or the bounds and the middle of one that is not known. */
type Given = number | readonly [low: number, value: number, high: number];

const valuationOf = (given: Given): Valuation =>
  typeof given === 'number' ? known(given) : between(...given);

/**
 * A ranking with these weights and values, for results that can be worked out by hand. Tools are given best first;
 * each has its rank by its place. `files` says what is known of a tool besides.
 */
export const workedRanking = (
  criteria: readonly WorkedCriterion[],
  tools: Readonly<Record<string, readonly Given[]>>,
  files: Readonly<Record<string, Partial<Tool>>> = {},
): ActivityRanking => {
  const { wayOf } = contextOf(answersOf());
  const weighted = criteria.map(({ id, weight, group = 'fit', reads = [] }) => {
    const prepared = { points: 100 * weight, value: () => known(0), because: () => `Because of ${id}.` };
    const scale = { worst: 'worst', best: 'best' };
    const criterion = {
      id,
      group,
      label: `Label ${id}`,
      scale,
      asks: [],
      reads,
      prepare: () => prepared,
    };
    return { criterion, prepared, points: 100 * weight, weight };
  });
  const ranked = Object.entries(tools).map(([id, given], place): RankedTool => {
    const tool = toolOf(id, files[id]);
    const values = given.map(valuationOf);
    const sums = weightedSums(criteria, values);
    return { tool, ...sums, values, way: wayOf(tool), unconfirmed: [], rank: place + 1, nearLeader: false };
  });
  return { activity: 'ci-cd', criteria: weighted, remarks: [], ranked, eliminated: [] };
};
