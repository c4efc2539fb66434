import type { InputHTMLAttributes } from 'react';
import styles from './text-input.module.css';

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size' | 'className'> {
  readonly size?: 'number' | 'text';
  /** What stands behind the field, such as a unit. */
  readonly unit?: string;
  readonly invalid?: boolean;
}

/** A line of text. Numbers are typed as text too, so that nothing typed is lost before it is understood. */
export function TextInput({ size = 'text', unit, invalid = false, ...attributes }: TextInputProps) {
  return (
    <span className={styles['line']}>
      <input
        type="text"
        autoComplete="off"
        className={styles[size]}
        aria-invalid={invalid || undefined}
        {...attributes}
      />
      {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
    </span>
  );
}
