import type { Control } from '../../questions/question.ts';

/** What the control of one kind of question is given. */
export interface ControlProps<K extends Control['kind']> {
  readonly control: Extract<Control, { readonly kind: K }>;
  /** Id of the element that a label or an error leads to. */
  readonly id: string;
  readonly value: unknown;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
}
