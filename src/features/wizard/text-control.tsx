import { TextInput } from '../../ui/text-input.tsx';
import type { ControlProps } from './control-props.ts';

/** A short text. */
export function TextControl({ id, value, invalid, describedBy, onChange, onBlur }: ControlProps<'text'>) {
  return (
    <TextInput
      id={id}
      invalid={invalid}
      aria-describedby={describedBy}
      value={typeof value === 'string' ? value : ''}
      onBlur={onBlur}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
