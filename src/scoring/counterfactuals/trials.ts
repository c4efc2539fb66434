import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answers } from '../../questions/answers.ts';
import { questionAt } from '../../questions/registry.ts';
import { assessAnew, createAssessor, type Assessment, type Assessor } from './assessment.ts';
import { applyEdits, type Edit } from './edits.ts';
import { standingOf, type Standing } from './standing.ts';

/** One edit with the table that it leads to. */
export interface Tried {
  readonly edit: Edit;
  /** Path of the question that it answers differently, as scoring looks for it. */
  readonly asked: string;
  readonly table: Assessment;
}

/** Where the search stands and what it tries with. */
export interface Ground {
  readonly answers: Answers;
  readonly assessor: Assessor;
  readonly base: Assessment;
  readonly before: Standing;
}

/** The table for the present answers, against which edits are tried. */
export const groundFor = (catalog: Catalog, answers: Answers, activity: ActivityId): Ground => {
  const scope: Answers = { ...answers, activities: [activity] };
  const assessor = createAssessor(catalog, activity);
  const base = assessAnew(assessor, scope);
  return { answers: scope, assessor, base, before: standingOf(base, assessor.tools.length) };
};

/** A wish for one feature stands inside the answer to the question about features. */
const askedBy = ({ path }: Edit): string =>
  questionAt(path) === undefined ? path.slice(0, path.lastIndexOf('.')) : path;

/** What one edit leads to; only what looks at its question is worked out anew. */
export const tryOne = ({ answers, assessor, base }: Ground, edit: Edit): Tried => {
  const asked = askedBy(edit);
  const table = assessor.assess(
    () => applyEdits(answers, [edit]),
    (part) => {
      const known = part(base);
      return known?.reads.has(asked) === true ? undefined : known;
    },
  );
  return { edit, asked, table };
};

/**
 * The table for two edits. What either table looked for without meeting the other edit is the same with both; only
 * what meets both has to be worked out.
 */
export const tryBoth = ({ answers, assessor }: Ground, one: Tried, other: Tried): Assessment =>
  assessor.assess(
    () => applyEdits(answers, [one.edit, other.edit]),
    (part) => {
      const first = part(one.table);
      if (first?.reads.has(other.asked) !== true) return first;
      const second = part(other.table);
      return second?.reads.has(one.asked) === true ? undefined : second;
    },
  );
