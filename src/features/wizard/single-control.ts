import type { Control } from '../../questions/question.ts';

/** True if the control is one element, which a label can name; otherwise it is a group. */
export const isSingle = ({ kind }: Control): boolean =>
  kind === 'number' || kind === 'text' || kind === 'importance' || kind === 'systems';
