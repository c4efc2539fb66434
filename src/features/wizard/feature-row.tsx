import type { Feature } from '../../catalog/features.ts';
import styles from './features-control.module.css';

export type WishOrNone = 'none' | 'nice' | 'must';

const wishes: readonly { readonly value: WishOrNone; readonly label: string }[] = [
  { value: 'none', label: 'Does not matter' },
  { value: 'nice', label: 'Nice' },
  { value: 'must', label: 'Must' },
];

interface FeatureRowProps {
  /** Name of its radio buttons. */
  readonly name: string;
  readonly feature: Feature;
  /** How many of the tools that fit have it. */
  readonly support: string;
  readonly wish: WishOrNone;
  readonly onChange: (wish: WishOrNone) => void;
  readonly onBlur: () => void;
}

/** One feature: what it is, how many tools have it, and how much it is wanted. */
export function FeatureRow({ name, feature, support, wish, onChange, onBlur }: FeatureRowProps) {
  return (
    <fieldset className={styles['row']} aria-describedby={`${name}-meaning`}>
      <legend className={styles['legend']}>{feature.label}</legend>
      <span id={`${name}-meaning`} className={styles['meaning']}>
        {feature.meaning}
      </span>
      <span className={styles['count']}>{support}</span>
      <span className={styles['wishes']}>
        {wishes.map(({ value, label }) => (
          <label key={value} className={styles['wish']}>
            <input
              type="radio"
              name={name}
              value={value}
              className={styles['input']}
              checked={wish === value}
              onBlur={onBlur}
              onChange={() => {
                onChange(value);
              }}
            />
            {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
