import { problemLine, type Problem } from './problem.ts';
import type { Question } from './question.ts';
import { questionAt } from './registry.ts';

/** What is wrong with a file: in a sentence for everyone, and to the letter for whoever wrote the file. */
export interface Fault {
  readonly plain: string;
  /** `path: expected …, got …`. */
  readonly exact: string;
}

/** The question to which a path inside a file leads, whatever the answers stand in and however deep it goes on. */
const questionOn = (path: string): Question | undefined => {
  const parts = path.split('.').slice(0, 10);
  return parts
    .flatMap((_, start) => parts.slice(start).map((__, end) => parts.slice(start, start + end + 1).join('.')))
    .map(questionAt)
    .find((question) => question !== undefined);
};

const plainly = ({ path, expected, plain }: Problem): string => {
  if (plain !== undefined) return plain;
  if (expected === '"formatVersion"') return 'It does not say that ChooseOps wrote it.';
  if (expected === '"activities"') return 'It does not say for which jobs a tool is sought.';
  const question = questionOn(path);
  return question === undefined
    ? 'A part of it is not as it should be.'
    : `The answer to “${question.ask}” cannot be used.`;
};

/** The problems of a file as they are shown. */
export const faultsIn = (problems: readonly Problem[]): readonly Fault[] =>
  problems.map((problem) => ({ plain: plainly(problem), exact: problemLine(problem) }));
