import { nameOf, type Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { buildDecision } from './build-decision.ts';
import type { ActivityDecision, Decision } from './decision-schema.ts';
import { movementsOf } from './movements.ts';

/** What became of one activity of an old decision on today's catalog. */
export interface Recheck {
  readonly activity: ActivityDecision['id'];
  /** True if the tools in first place are the same. */
  readonly holds: boolean;
  /** How the first place changed, in plain sentences; empty if it holds. */
  readonly changes: readonly string[];
  /** What moved behind the leading tools: facts, prices, statuses, limits, weights. In plain sentences. */
  readonly movements: readonly string[];
}

const firstOf = ({ ranking }: ActivityDecision): readonly string[] =>
  ranking.filter(({ rank }) => rank === 1).map(({ tool }) => tool);

const sameMembers = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

const leaders = (tools: readonly string[], catalog: Catalog): string =>
  tools.length === 0 ? 'no tool' : tools.map((id) => nameOf(catalog, id)).join(' and ');

const placeOf = ({ ranking, eliminated }: ActivityDecision, tool: string): string => {
  const ranked = ranking.find((one) => one.tool === tool);
  if (ranked !== undefined) return `rank ${ranked.rank} with ${ranked.score.toFixed(1)} points`;
  const out = eliminated.find((one) => one.tool === tool);
  return out === undefined ? 'not in the catalog' : `left out: ${out.reasons[0]?.because ?? ''}`;
};

const changesOf = (before: ActivityDecision, after: ActivityDecision, catalog: Catalog): string[] => {
  const oldFirst = firstOf(before);
  const newFirst = firstOf(after);
  if (sameMembers(oldFirst, newFirst)) return [];
  const shown = [...new Set([...oldFirst, ...newFirst])];
  return [
    `First place went from ${leaders(oldFirst, catalog)} to ${leaders(newFirst, catalog)}.`,
    ...shown.map(
      (tool) => `${nameOf(catalog, tool)}: ${placeOf(before, tool)}; now ${placeOf(after, tool)}.`,
    ),
  ];
};

/** Says for each activity of an old decision whether its first place holds in today's, and what moved. */
export const compareDecisions = (catalog: Catalog, old: Decision, today: Decision): readonly Recheck[] =>
  old.activities.map((before): Recheck => {
    const after = today.activities.find(({ id }) => id === before.id);
    if (after === undefined)
      return {
        activity: before.id,
        holds: false,
        changes: ['The answers no longer choose this activity.'],
        movements: [],
      };
    const changes = changesOf(before, after, catalog);
    return {
      activity: before.id,
      holds: changes.length === 0,
      changes,
      movements: movementsOf(before, after, catalog),
    };
  });

/**
 * Works an old decision out again on today's catalog and says, for each activity, whether its first place holds and
 * what moved.
 */
export const reEvaluate = (catalog: Catalog, decision: Decision, answers: Answers): readonly Recheck[] =>
  compareDecisions(catalog, decision, buildDecision(catalog, answers, 'brief'));
