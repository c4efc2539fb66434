import type { CriterionGroupId } from '../../questions/criterion-groups.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { Bar } from '../../ui/bar.tsx';
import styles from './points-cell.module.css';

interface PointsCellProps {
  /** What is measured, and of which tool. */
  readonly label: string;
  readonly points: number;
  readonly possible: number;
  /** Points that the unknown facts allow, if they are not known exactly. */
  readonly low?: number;
  readonly high?: number;
  readonly group: CriterionGroupId;
}

/** Points of one tool as a number and a bar in the colour of their group. */
export function PointsCell({ label, points, possible, low = points, high = points, group }: PointsCellProps) {
  return (
    // The cell's text is the number inside it.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <td>
      <span className={styles['points']}>
        <span className={styles['number']}>{pointsInWords(points)}</span>
        <span className={styles['bar']}>
          <Bar
            label={label}
            value={points}
            low={low}
            high={high}
            possible={possible}
            digits={1}
            colour={`--bar-${group}`}
          />
        </span>
      </span>
    </td>
  );
}
