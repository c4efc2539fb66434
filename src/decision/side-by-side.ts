import { explain } from '../scoring/explanation.ts';
import type { ActivityRanking, RankedTool } from '../scoring/ranking.ts';
import type { Tool } from '../catalog/tool.ts';

/** Where a tool stands under some answers. */
export type Standing =
  | { readonly kind: 'ranked'; readonly rank: number; readonly score: number }
  | { readonly kind: 'left-out'; readonly reasons: readonly string[] }
  | { readonly kind: 'absent' };

/** The criterion by which a score differs most, with what it added before and after, in points of 100. */
export interface Difference {
  readonly criterion: string;
  readonly before: number;
  readonly after: number;
}

/** One tool under two sets of answers. */
export interface ToolBesideItself {
  readonly tool: Pick<Tool, 'id' | 'name' | 'overlay'>;
  readonly before: Standing;
  readonly after: Standing;
  /** Places gained; undefined unless it is ranked in both. */
  readonly gained: number | undefined;
  /** Undefined unless it is ranked in both and some criterion differs by a hundredth of a point. */
  readonly mostly: Difference | undefined;
}

const leastDifference = 0.01;

const standingIn = ({ ranked, eliminated }: ActivityRanking, id: string): Standing => {
  const found = ranked.find(({ tool }) => tool.id === id);
  if (found !== undefined) return { kind: 'ranked', rank: found.rank, score: found.score };
  const out = eliminated.find(({ tool }) => tool.id === id);
  if (out === undefined) return { kind: 'absent' };
  return { kind: 'left-out', reasons: out.reasons.map(({ because }) => because) };
};

const pointsOf = (ranking: ActivityRanking, id: string): ReadonlyMap<string, number> => {
  const scored = ranking.ranked.find(({ tool }) => tool.id === id);
  const contributions = scored === undefined ? [] : explain(ranking, scored);
  return new Map(contributions.map(({ criterion, points }) => [criterion.label, points]));
};

/** A criterion that counts in one of them alone adds nothing in the other. */
const mostlyBy = (before: ActivityRanking, after: ActivityRanking, id: string): Difference | undefined => {
  const [old, now] = [pointsOf(before, id), pointsOf(after, id)];
  const differences = [...new Set([...old.keys(), ...now.keys()])].map((criterion): Difference => ({
    criterion,
    before: old.get(criterion) ?? 0,
    after: now.get(criterion) ?? 0,
  }));
  const size = (one: Difference) => Math.abs(one.after - one.before);
  const [largest] = differences.toSorted((a, b) => size(b) - size(a) || (a.criterion < b.criterion ? -1 : 1));
  return largest !== undefined && size(largest) >= leastDifference ? largest : undefined;
};

/**
 * The tools that are among the first under either of two sets of answers, with where they stand under both and which
 * criterion makes most of the difference. In the order of the second ranking, then of the first.
 *
 * @param most how many places of each ranking are looked at
 */
export const sideBySide = (
  before: ActivityRanking,
  after: ActivityRanking,
  most: number,
): readonly ToolBesideItself[] => {
  const leaders = ({ ranked }: ActivityRanking) => ranked.filter(({ rank }) => rank <= most);
  const tools = new Map(
    [...leaders(after), ...leaders(before)].map(({ tool }: RankedTool) => [tool.id, tool]),
  );
  const rows = [...tools.values()].map((tool): ToolBesideItself => {
    const [was, is] = [standingIn(before, tool.id), standingIn(after, tool.id)];
    const both = was.kind === 'ranked' && is.kind === 'ranked';
    return {
      tool,
      before: was,
      after: is,
      gained: both ? was.rank - is.rank : undefined,
      mostly: both ? mostlyBy(before, after, tool.id) : undefined,
    };
  });
  const rankOf = ({ after: is }: ToolBesideItself) => (is.kind === 'ranked' ? is.rank : Infinity);
  return rows.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
};
