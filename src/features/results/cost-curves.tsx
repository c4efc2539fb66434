import { numberInWords } from '../../catalog/number-in-words.ts';
import type { CostComparison, CostCurve } from '../../scoring/cost/break-even.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import { Plot } from '../../ui/plot.tsx';
import { evenly, plotArea, roundNumbers } from '../../ui/plot-scale.ts';
import { roleInWords } from './break-even-in-words.ts';
import styles from './cost-curves.module.css';

interface CostCurvesProps {
  readonly comparison: CostComparison;
  readonly nameOf: (tool: string) => string;
  /** Where it was drawn, from what. */
  readonly origin: string;
}

const looks = ['solid', 'dashed'] as const;

/** The stretches of a curve in which the cost is known, each as one line. */
const stretches = (
  { points }: CostCurve,
  x: (people: number) => number,
  y: (cost: number) => number,
): readonly string[] => {
  const lines: string[][] = [[]];
  for (const { people, cost } of points) {
    if (cost === undefined) lines.push([]);
    else lines.at(-1)?.push(`${x(people).toFixed(1)},${y(cost.expected).toFixed(1)}`);
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(' '));
};

/** The expected cost of two tools a month over the size of the team. */
export function CostCurves({ comparison, nameOf, origin }: CostCurvesProps) {
  const { curves, present } = comparison;
  const sizes = curves[0].points.map(({ people }) => people);
  const costs = curves.flatMap(({ points }) => points.flatMap(({ cost }) => cost?.expected ?? []));
  const xMarks = roundNumbers(0, sizes.at(-1) ?? 1, 6);
  const yMarks = roundNumbers(0, Math.max(...costs, 1), 5);
  const x = evenly(xMarks, plotArea.left, plotArea.right);
  const y = evenly(yMarks, plotArea.bottom, plotArea.top);
  const role = roleInWords(comparison);
  return (
    <Plot
      label={`Cost a month of ${nameOf(curves[0].tool)} and ${nameOf(curves[1].tool)} by number of ${role}.`}
      xTicks={xMarks.map((people) => ({ at: x(people), label: numberInWords(people) }))}
      yTicks={yMarks.map((cost) => ({ at: y(cost), label: dollars(cost) }))}
      xTitle={role}
      picture={{
        title: `Expected cost a month by number of ${role}`,
        note: `Solid line: ${nameOf(curves[0].tool)}. Dashed line: ${nameOf(curves[1].tool)}.${
          present === undefined ? '' : ` Upright line: the present ${numberInWords(present)}.`
        }`,
        foot: origin,
      }}
      caption={
        <span className={styles['legend']}>
          {curves.map(({ tool }, place) => (
            <span key={tool} className={styles['entry']}>
              <svg className={styles['sample']} viewBox="0 0 28 8" aria-hidden="true">
                <line className={styles[looks[place] ?? 'solid']} x1="0" x2="28" y1="4" y2="4" />
              </svg>
              {nameOf(tool)}
            </span>
          ))}
          {present !== undefined && <span>Upright line: your {numberInWords(present)}.</span>}
        </span>
      }
    >
      {present !== undefined && (
        <line
          className={styles['present']}
          x1={x(present)}
          x2={x(present)}
          y1={plotArea.top}
          y2={plotArea.bottom}
        />
      )}
      {curves.map((curve, place) =>
        stretches(curve, x, y).map((line) => (
          <polyline key={`${curve.tool} ${line}`} className={styles[looks[place] ?? 'solid']} points={line} />
        )),
      )}
    </Plot>
  );
}
