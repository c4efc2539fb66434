import type { Catalog } from '../../catalog/catalog.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { answeredQuestions } from '../../questions/answered.ts';
import { valueAt } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { questionAt } from '../../questions/registry.ts';
import type { Decision } from '../decision-schema.ts';
import { activityLabel } from '../labels.ts';
import { bullets, plain } from '../markdown-text.ts';

const nameOfQuestion = ({ label, activity }: Question): string =>
  activity === undefined ? label : `${activityLabel(activity)}: ${label}`;

/** What the team said about itself, an answer a line. */
export const contextBlocks = ({ answers, activities }: Decision, catalog: Catalog): readonly string[] => {
  const jobs = activities.map(({ id }) => plain(activityLabel(id))).join(', ');
  const given = answeredQuestions(answers).filter(({ path }) => path !== 'activities');
  return [
    `Which ${activities.length === 1 ? 'tool' : 'tools'} should the team use for ${jobs}? What the team said:`,
    ...(given.length === 0
      ? ['Nothing beyond what it is choosing.']
      : bullets(
          given.map((question) => {
            const words = answerInWords(question, valueAt(answers, question.path), catalog);
            return `${plain(nameOfQuestion(question))}: ${plain(words)}`;
          }),
        )),
  ];
};

/** Importance that nobody set means "as usual", and is no gap. */
const isGap = (question: Question | undefined): question is Question =>
  question !== undefined && question.step !== 'priorities' && question.step !== 'choosing';

/** What the team left open, in one sentence. */
export const gapsBlocks = ({ gaps }: Decision): readonly string[] => {
  const open = gaps.map(questionAt).filter(isGap);
  if (open.length === 0) return [];
  return [
    `Not answered, so it limits nothing and is averaged over: ${open.map((one) => plain(nameOfQuestion(one))).join(', ')}.`,
  ];
};
