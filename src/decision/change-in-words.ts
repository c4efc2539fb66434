import { nameOf, type Catalog } from '../catalog/catalog.ts';
import { answerInWords } from '../questions/answer-in-words.ts';
import type { Question } from '../questions/question.ts';
import { questionAt } from '../questions/registry.ts';
import type { Edit } from '../scoring/counterfactuals/edits.ts';
import type { Change } from '../scoring/counterfactuals/find-changes.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';
import { closeCall } from '../scoring/rank.ts';
import { pointsInWords } from '../scoring/score-in-words.ts';
import { featureAnswer, featureSupposition, featureWish } from './feature-edit-in-words.ts';
import { constraintLabel } from './labels.ts';

const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A list that gained or lost one member; null if that is not what happened. */
const memberChange = (question: Question, { from, to }: Edit, catalog: Catalog): string | null => {
  if (!isList(from) || !isList(to)) return null;
  const gained = to.filter((one) => !from.includes(one));
  const lost = from.filter((one) => !to.includes(one));
  const [only] = [...gained, ...lost];
  if (gained.length + lost.length !== 1) return null;
  const verb = gained.length === 1 ? 'included' : 'did not include';
  return `“${question.label}” ${verb} ${answerInWords(question, [only], catalog)}`;
};

const supposition = (question: Question, edit: Edit, catalog: Catalog): string => {
  if (edit.to === undefined) return `you left “${question.ask}” unanswered`;
  const member = memberChange(question, edit, catalog);
  if (member !== null) return member;
  const answer = answerInWords(question, edit.to, catalog);
  if (question.supposing !== undefined) return question.supposing(answer);
  return question.control.kind === 'importance'
    ? `the ${lowered(question.label)} were ${answer}`
    : `the answer to “${question.ask}” were “${answer}”`;
};

/** The present answer; a group of criteria that nobody rated counts as usual. */
const present = (question: Question, from: unknown, catalog: Catalog): string => {
  if (from === undefined) return question.control.kind === 'importance' ? '5, as usual' : 'not answered';
  return answerInWords(question, from, catalog);
};

/** "your code were on GitLab (now: not answered)": one answer supposed to be another. */
const condition = (edit: Edit, catalog: Catalog): string => {
  const question = questionAt(edit.path);
  return question === undefined
    ? `${featureSupposition(edit)} (now: ${featureWish(edit.from)})`
    : `${supposition(question, edit, catalog)} (now: ${present(question, edit.from, catalog)})`;
};

/** What keeps a tool out as things are. */
const limitsOf = ({ eliminated }: ActivityRanking, tool: string): readonly string[] => {
  const reasons = eliminated.find((one) => one.tool.id === tool)?.reasons ?? [];
  return [...new Set(reasons.map(({ constraint }) => `“${constraintLabel(constraint)}”`))];
};

/** "GitLab CI/CD would lead if your code were on GitLab (now: not answered)." */
export const changeInWords = (change: Change, ranking: ActivityRanking, catalog: Catalog): string => {
  const limits = limitsOf(ranking, change.tool);
  const aside = limits.length === 0 ? '' : `, now left out by ${listed(limits)},`;
  const outcome = change.lead === 0 ? 'would share first place' : 'would lead';
  const conditions = change.edits.map((edit) => condition(edit, catalog));
  return `${nameOf(catalog, change.tool)}${aside} ${outcome} if ${listed(conditions)}.`;
};

/** Smaller leads would be printed as nothing. */
const leastPrinted = 0.1;

/** By how much the tool would lead; undefined for a shared first place. */
export const leadInWords = ({ lead }: Pick<Change, 'lead'>): string | undefined => {
  if (lead === 0) return undefined;
  const points = lead < leastPrinted ? `less than ${leastPrinted}` : pointsInWords(lead);
  return `By ${points} points${lead < closeCall ? ', too close to call' : ''}.`;
};

/** "Code host: GitLab": what was set by trying a change. */
export const editInWords = (edit: Edit, catalog: Catalog): string => {
  const question = questionAt(edit.path);
  return question === undefined
    ? featureAnswer(edit)
    : `${question.label}: ${answerInWords(question, edit.to, catalog)}`;
};
