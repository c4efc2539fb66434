import { TextInput } from '../../ui/text-input.tsx';
import type { ControlProps } from './control-props.ts';

/** A number with its unit. */
export function NumberControl({
  control,
  id,
  value,
  invalid,
  describedBy,
  onChange,
  onBlur,
}: ControlProps<'number'>) {
  return (
    <TextInput
      id={id}
      size="number"
      inputMode={control.whole ? 'numeric' : 'decimal'}
      unit={control.unit}
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
