import type { Control } from '../../questions/question.ts';

/** Id of the element to which the label and the errors of a question lead. */
export const fieldId = (path: string): string => `q-${path.replaceAll('.', '-')}`;

/** True if the control is one element, which a label can name; otherwise it is a group. */
export const isSingle = ({ kind }: Control): boolean =>
  kind === 'number' || kind === 'text' || kind === 'importance' || kind === 'systems';
