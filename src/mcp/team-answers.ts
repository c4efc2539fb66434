import * as v from 'valibot';
import { activityIds, type ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { answersSchema } from '../questions/answers-schema.ts';
import { parseAnswers } from '../questions/parse-answers.ts';
import type { Outcome } from './outcome.ts';

/** The answers of a team, as in `answers.json`, spelt out for the assistant. */
export const teamAnswersSchema = v.pipe(
  answersSchema,
  v.description(
    'What the team told: formatVersion is 1, activities name what is chosen. Leave out what nobody said; list_questions explains every path.',
  ),
);

/** Marks the answers where they are not spelt out. */
export const sameAnswersTitle = 'answers';

/** The same answers for all other tools, which do not spell them out again: an assistant reads every list in full. */
export const sameAnswersSchema = v.pipe(answersSchema, v.title(sameAnswersTitle));

export const activitySchema = v.picklist(activityIds);

/** The answers with the names of systems replaced by ids; problems are told by their path below `answers`. */
export const teamAnswers = (given: unknown, catalog: Catalog): Outcome<Answers> => {
  const { answers, problems } = parseAnswers(given, catalog);
  return problems === undefined
    ? { found: answers }
    : { problems: problems.map((problem) => ({ ...problem, path: `answers.${problem.path}` })) };
};

/** The activity asked about; the first of the answers if none is named. */
export const activityOf = (answers: Answers, named: ActivityId | undefined): ActivityId =>
  named ?? answers.activities[0] ?? 'ci-cd';
