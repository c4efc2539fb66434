import type { Question } from './question.ts';

/** Id of the element in the wizard to which the label and the errors of a question lead. */
export const fieldId = (path: string): string => `q-${path.replaceAll('.', '-')}`;

/** The address of a question: its step, and its place in it. */
export const questionAddress = ({ step, path }: Pick<Question, 'step' | 'path'>): string =>
  `/wizard/${step}#${fieldId(path)}`;
