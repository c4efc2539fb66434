import { nameOf } from '../../catalog/catalog.ts';
import { originInWords } from '../../catalog/overlay-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { fitAgainstCost, type FitAndCost } from '../../scoring/sensitivity/cost-front.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Plot } from '../../ui/plot.tsx';
import { evenly, plotArea, roundNumbers } from '../../ui/plot-scale.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import { pageName } from './page-name.ts';
import styles from './cost-and-fit.module.css';

const costMarks = [0, 10, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Marks closer than this, in units of the drawing, would run into each other. */
const room = 38;

/** Costs lie close together at the lower end and far apart at the upper one, so the scale is that of their roots. */
const costScale = (costs: readonly number[]) => {
  const most = costMarks.find((mark) => mark >= Math.max(...costs, 1)) ?? Math.max(...costs);
  const x = evenly([0, Math.sqrt(most)], plotArea.left, plotArea.right - 14);
  const at = (cost: number) => x(Math.sqrt(cost));
  const marks: number[] = [];
  for (const mark of costMarks) {
    const before = marks.at(-1);
    if (mark <= most && (before === undefined || at(mark) - at(before) >= room)) marks.push(mark);
  }
  return { at, marks };
};

const reading =
  'Fit leaves cost aside. Numbered: beaten by none for less. Small costs are drawn further apart; the scale of fit does not start at 0.';

function Tools({ points, nameFor }: { points: readonly FitAndCost[]; nameFor: (tool: string) => string }) {
  return (
    <TableFrame label="Fit and cost of each tool" dense>
      <table>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col" data-numeric>
              Fit without cost
            </th>
            <th scope="col" data-numeric>
              Cost a month
            </th>
            <th scope="col">Beaten for less</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ tool, fit, cost, onFront }) => (
            <tr key={tool}>
              <th scope="row">{nameFor(tool)}</th>
              <td data-numeric>{pointsInWords(fit)}</td>
              <td data-numeric>{dollars(cost)}</td>
              <td>{onFront ? 'no' : 'yes'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Fit against cost: which tools no other one beats for less money. */
export function FitPlot({ ranking }: { readonly ranking: ActivityRanking }) {
  const catalog = useCatalog();
  const nameFor = (tool: string) => nameOf(catalog, tool);
  const points = fitAgainstCost(ranking);
  if (points.length < 2) return null;
  const front = points.filter(({ onFront }) => onFront);
  const fits = points.map(({ fit }) => fit);
  const yMarks = roundNumbers(Math.min(...fits), Math.max(...fits), 6);
  const y = evenly(yMarks, plotArea.bottom, plotArea.top);
  const x = costScale(points.map(({ cost }) => cost));
  const unpriced = ranking.ranked.length - points.length;
  return (
    <div className={styles['part']}>
      <h3>Fit against cost</h3>
      <p>No tool fits better for less money than {front.length === 1 ? 'this one' : 'these'}:</p>
      <ol className={styles['front']}>
        {front.map(({ tool, fit, cost }) => (
          <li key={tool}>
            {nameFor(tool)}: {pointsInWords(fit)} points of fit for {dollars(cost)} a month
          </li>
        ))}
      </ol>
      <Plot
        label={`Fit in points by expected cost a month, for ${points.length} tools; the list above names those that none beats for less.`}
        xTicks={x.marks.map((cost) => ({ at: x.at(cost), label: dollars(cost) }))}
        yTicks={yMarks.map((fit) => ({ at: y(fit), label: numberInWords(fit) }))}
        xTitle="expected cost a month"
        caption={reading}
        picture={{
          title: 'Fit against cost',
          note: `${front.map(({ tool }, place) => `${place + 1} ${nameFor(tool)}`).join(', ')}. ${reading}`,
          foot: originInWords(pageName(ranking.activity), catalog),
        }}
      >
        {points
          .filter(({ onFront }) => !onFront)
          .map(({ tool, fit, cost }) => (
            <circle key={tool} className={styles['beaten']} cx={x.at(cost)} cy={y(fit)} r="4" />
          ))}
        {front.map(({ tool, fit, cost }, place) => (
          <g key={tool}>
            <rect
              className={styles['best']}
              x={x.at(cost) - 8}
              y={y(fit) - 8}
              width="16"
              height="16"
              rx="3"
            />
            <text className={styles['number']} x={x.at(cost)} y={y(fit) + 4} textAnchor="middle">
              {place + 1}
            </text>
          </g>
        ))}
      </Plot>
      {unpriced > 0 && (
        <p className={styles['hint']}>
          {unpriced} more {unpriced === 1 ? 'tool has' : 'tools have'} no published price that fits.
        </p>
      )}
      <Disclosure summary="The numbers">
        <Tools points={points} nameFor={nameFor} />
      </Disclosure>
    </div>
  );
}
