import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { FrontierStep } from '../../scoring/stack/stacks-for.ts';
import { frontierScale, plot, type FrontierPoint, type FrontierScale } from './frontier-scale.ts';
import styles from './frontier-chart.module.css';
import { counted } from './stack-view.ts';

function Axes({ worths, counts }: FrontierScale) {
  return (
    <>
      {worths.map(({ y, label }) => (
        <g key={label}>
          <line className={styles['grid']} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles['mark']} x={plot.left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {counts.map(({ x, label }) => (
        <text key={label} className={styles['mark']} x={x} y={plot.bottom + 20} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

/** The balanced stack is a filled square, the others are rings: told apart by shape too. */
function Point({ x, y, balanced }: FrontierPoint) {
  return balanced ? (
    <rect className={styles['balanced']} x={x - 6} y={y - 6} width="12" height="12" />
  ) : (
    <circle className={styles['point']} cx={x} cy={y} r="5" />
  );
}

const spokenPoint = ({ tools, points, balanced }: FrontierPoint): string =>
  `${counted(tools, 'tool')} ${pointsInWords(points)}${balanced ? ' (balanced)' : ''}`;

/** Worth against number of tools; the steps beside it say the same in words. */
export function FrontierChart({ steps }: { readonly steps: readonly FrontierStep[] }) {
  const scale = frontierScale(steps);
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['chart']}
        viewBox="0 0 400 240"
        // An inline drawing takes its colours from the theme; an image element could not.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={`Worth by number of tools, in points: ${scale.points.map(spokenPoint).join(', ')}.`}
      >
        <Axes {...scale} />
        <text className={styles['mark']} x={(plot.left + plot.right) / 2} y="236" textAnchor="middle">
          tools
        </text>
        <polyline
          className={styles['line']}
          points={scale.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        />
        {scale.points.map((point) => (
          <Point key={point.tools} {...point} />
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        Worth in points by number of tools; the square is the balanced stack. The scale does not start at 0.
      </figcaption>
    </figure>
  );
}
