import styles from './bar.module.css';

/** A custom property of the theme that names a colour. */
export type ColourName = `--${string}`;

interface BarProps {
  /** What is measured. */
  readonly label: string;
  readonly value: number;
  /** The value that fills the whole bar. */
  readonly possible: number;
  /** The range in which the true value lies, if it is not known exactly. */
  readonly low?: number;
  readonly high?: number;
  readonly colour?: ColourName;
  /** Digits after the point in the spoken text. */
  readonly digits?: number;
}

const share = (value: number, possible: number) =>
  possible > 0 ? Math.min(100, Math.max(0, (100 * value) / possible)) : 0;

const percent = (part: number) => `${part.toFixed(2)}%`;

/** A horizontal bar for one number. It draws only: the number itself should stand beside it as text. */
export function Bar({
  label,
  value,
  possible,
  low = value,
  high = value,
  colour = '--accent',
  digits = 0,
}: BarProps) {
  const uncertain = high - low > 1e-9;
  const spoken = (number: number) => number.toFixed(digits);
  const range = uncertain ? `, between ${spoken(low)} and ${spoken(high)}` : '';
  const from = share(low, possible);
  return (
    <div
      className={styles['track']}
      // A drawing made of boxes has no element of its own.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={`${label}: ${spoken(value)} of ${spoken(possible)}${range}`}
    >
      <div
        className={styles['fill']}
        style={{ inlineSize: percent(share(value, possible)), backgroundColor: `var(${colour})` }}
      />
      {uncertain && (
        <div
          className={styles['range']}
          style={{ insetInlineStart: percent(from), inlineSize: percent(share(high, possible) - from) }}
        />
      )}
    </div>
  );
}
