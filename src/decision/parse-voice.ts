import type { Catalog } from '../catalog/catalog.ts';
import { parseAnswers, type ParsedAnswers } from '../questions/parse-answers.ts';
import { parseJsonObject } from '../questions/problem.ts';

/**
 * Reads somebody's answers out of the text of an answers file or of a decision, which holds the answers it was made
 * from. Never throws; lists every problem.
 */
export const parseVoiceText = (text: string, catalog: Catalog): ParsedAnswers => {
  const { value, problems } = parseJsonObject(text);
  if (problems !== undefined) return { problems };
  if (!('answers' in value)) return parseAnswers(value, catalog);
  const parsed = parseAnswers(value.answers, catalog);
  if (parsed.problems === undefined) return parsed;
  return {
    problems: parsed.problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? 'answers' : `answers.${problem.path}`,
    })),
  };
};
