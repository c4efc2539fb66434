import type { FrontierStep } from '../../scoring/stack/stacks-for.ts';
import { Plot } from '../../ui/plot.tsx';
import { frontierScale, spokenPoint, type FrontierPoint } from './frontier-scale.ts';
import styles from './frontier-chart.module.css';

/** The balanced stack is a filled square, the others are rings: told apart by shape too. */
function Point({ x, y, balanced }: FrontierPoint) {
  return balanced ? (
    <rect className={styles['balanced']} x={x - 6} y={y - 6} width="12" height="12" />
  ) : (
    <circle className={styles['point']} cx={x} cy={y} r="5" />
  );
}

const reading =
  'Worth in points by number of tools; the square is the balanced stack. The scale does not start at 0.';

interface FrontierChartProps {
  readonly steps: readonly FrontierStep[];
  /** Where it was drawn, from what. */
  readonly origin: string;
}

/** Worth against number of tools; the steps beside it say the same in words. */
export function FrontierChart({ steps, origin }: FrontierChartProps) {
  const { points, worths, counts } = frontierScale(steps);
  return (
    <div className={styles['frame']}>
      <Plot
        label={`Worth by number of tools, in points: ${points.map(spokenPoint).join(', ')}.`}
        xTicks={counts}
        yTicks={worths}
        xTitle="tools"
        caption={reading}
        picture={{ title: 'Fewer tools, or more?', note: reading, foot: origin }}
      >
        <polyline
          className={styles['line']}
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        />
        {points.map((point) => (
          <Point key={point.tools} {...point} />
        ))}
      </Plot>
    </div>
  );
}
