import type { Catalog } from '../../catalog/catalog.ts';
import { parseDecisionText } from '../../decision/parse-decision.ts';
import { parseAnswers, parseAnswersText, type ParsedAnswers } from '../../questions/parse-answers.ts';
import { parseJsonObject, type Problem } from '../../questions/problem.ts';
import type { OpenedDecision } from '../../state/opened-decision.ts';

const collection: Problem = {
  path: '',
  expected: 'answers or one decision',
  got: 'a file of saved decisions, which can be imported under “Saved”',
  plain: 'It holds all saved decisions of a browser. Import it under “Saved”.',
};

/** Reads the answers out of an answers file or out of a decision, which holds the answers it was made from. */
export const readAnswersFile = (text: string, catalog: Catalog): ParsedAnswers => {
  const { value } = parseJsonObject(text);
  if (value !== undefined && 'decisions' in value) return { problems: [collection] };
  if (value === undefined || !('answers' in value)) return parseAnswersText(text, catalog);
  const parsed = parseAnswers(value.answers, catalog);
  if (parsed.problems === undefined) return parsed;
  return {
    problems: parsed.problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? 'answers' : `answers.${problem.path}`,
    })),
  };
};

/** The whole decision, if the text is one that can be compared with today's. */
export const readDecisionFile = (text: string, catalog: Catalog): OpenedDecision | null => {
  const { decision, answers } = parseDecisionText(text, catalog);
  return decision === undefined ? null : { decision, answers };
};
