import type { ColourName } from './bar.tsx';
import styles from './stacked-bar.module.css';

export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly colour: ColourName;
}

interface StackedBarProps {
  /** What the whole is. */
  readonly label: string;
  readonly segments: readonly Segment[];
  /** The sum that fills the whole bar. */
  readonly possible: number;
  readonly digits?: number;
}

/** A bar made of parts. The parts are named in its description; a legend or table should show them as well. */
export function StackedBar({ label, segments, possible, digits = 0 }: StackedBarProps) {
  const present = segments.filter(({ value }) => value > 0);
  const parts = present.map((segment) => `${segment.label} ${segment.value.toFixed(digits)}`).join(', ');
  return (
    <div
      className={styles['track']}
      // A drawing made of boxes has no element of its own.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={`${label}: ${parts}, of ${possible}`}
    >
      {present.map((segment) => (
        <div
          key={segment.id}
          className={styles['segment']}
          title={`${segment.label}: ${segment.value.toFixed(digits)}`}
          style={{
            inlineSize: `${((100 * segment.value) / possible).toFixed(2)}%`,
            backgroundColor: `var(${segment.colour})`,
          }}
        />
      ))}
    </div>
  );
}

/** Names the colours of a stacked bar. */
export function Legend({
  segments,
}: {
  readonly segments: readonly Pick<Segment, 'id' | 'label' | 'colour'>[];
}) {
  return (
    <ul className={styles['legend']}>
      {segments.map(({ id, label, colour }) => (
        <li key={id} className={styles['entry']}>
          <span className={styles['swatch']} style={{ backgroundColor: `var(${colour})` }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
