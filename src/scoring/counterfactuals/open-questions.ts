import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answers } from '../../questions/answers.ts';
import { assess, type Assessment } from './assessment.ts';
import { applyEdits, editsFor, type Edit } from './edits.ts';
import { standingOf } from './standing.ts';

/** What a skipped question could still do to a ranking. */
export interface OpenQuestion {
  readonly path: string;
  /** The answers that would put another tool first, with the tools that would then lead. */
  readonly changesFirst: readonly { readonly answer: unknown; readonly first: readonly string[] }[];
  /** Share of its possible answers that change the first place. */
  readonly firstShare: number;
  /** Share of its possible answers that change which tools are the first three. */
  readonly topThreeShare: number;
}

interface Podium {
  readonly first: readonly string[];
  readonly three: readonly string[];
}

const podiumOf = (assessment: Assessment): Podium => {
  const { first, scores, eliminated } = standingOf(assessment);
  const three = [...scores.keys()]
    .filter((place) => eliminated[place] !== true)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, 3);
  const named = (places: readonly number[]) => places.map((place) => assessment.tools[place] ?? '');
  return { first: named(first), three: named(three) };
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const byPath = (edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> => {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) groups.set(edit.path, [...(groups.get(edit.path) ?? []), edit]);
  return groups;
};

/**
 * The skipped questions that can still change the first three places, the one most likely to change the first place
 * first; every possible answer counts alike. Empty means that the team can stop: nothing left to ask matters here.
 */
export const openQuestions = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
): readonly OpenQuestion[] => {
  const scope: Answers = { ...answers, activities: [activity] };
  const now = podiumOf(assess(catalog, scope, activity));
  const skipped = editsFor(scope).filter(
    ({ from, path }) => from === undefined && !path.startsWith('priorities.'),
  );
  const questions = [...byPath(skipped)].map(([path, edits]): OpenQuestion => {
    const outcomes = edits.map((edit) => ({
      answer: edit.to,
      ...podiumOf(assess(catalog, applyEdits(scope, [edit]), activity)),
    }));
    const moved = outcomes.filter(({ first }) => !sameMembers(first, now.first));
    const shuffled = outcomes.filter(({ three }) => !sameMembers(three, now.three));
    return {
      path,
      changesFirst: moved.map(({ answer, first }) => ({ answer, first })),
      firstShare: moved.length / outcomes.length,
      topThreeShare: shuffled.length / outcomes.length,
    };
  });
  return questions
    .filter(({ firstShare, topThreeShare }) => firstShare + topThreeShare > 0)
    .toSorted((a, b) => b.firstShare - a.firstShare || b.topThreeShare - a.topThreeShare);
};
