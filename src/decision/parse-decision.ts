import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { parseAnswers } from '../questions/parse-answers.ts';
import { checkedWith, parseJsonObject, wrongVersion, type Problem } from '../questions/problem.ts';
import { decisionFormatVersion, decisionSchema, type Decision } from './decision-schema.ts';

export type ParsedDecision =
  | { readonly decision: Decision; readonly answers: Answers; readonly problems?: never }
  | { readonly decision?: never; readonly answers?: never; readonly problems: readonly Problem[] };

const inside = (problem: Problem): Problem => ({ ...problem, path: `answers.${problem.path}` });

/** Checks a parsed JSON object against the decision format and the catalog. Never throws; lists every problem. */
export const parseDecision = (value: object, catalog: Catalog): ParsedDecision => {
  const version = wrongVersion(value, decisionFormatVersion);
  if (version !== undefined) return { problems: [version] };
  const parsed = checkedWith(decisionSchema, value);
  if (parsed.problems !== undefined) return { problems: parsed.problems };
  const answers = parseAnswers(parsed.output.answers, catalog);
  if (answers.problems !== undefined) return { problems: answers.problems.map(inside) };
  return { decision: parsed.output, answers: answers.answers };
};

/** Parses the text of a `decision.json`. Never throws; lists every problem. */
export const parseDecisionText = (text: string, catalog: Catalog): ParsedDecision => {
  const { value, problems } = parseJsonObject(text);
  return problems === undefined ? parseDecision(value, catalog) : { problems };
};
