import { useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { nameOf } from '../../catalog/catalog.ts';
import { originInWords } from '../../catalog/overlay-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import hourlyRate from '../../questions/workload/hourly-rate.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { compareCosts } from '../../scoring/cost/break-even.ts';
import { amountInWords, dollars } from '../../scoring/cost/cost-in-words.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { breakEvenInWords, roleInWords } from './break-even-in-words.ts';
import styles from './cost-and-fit.module.css';
import { CostCurves } from './cost-curves.tsx';
import { pageName } from './page-name.ts';

interface CostBySizeProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

interface ChallengerProps {
  readonly others: readonly RankedTool[];
  readonly chosen: string;
  readonly onChoose: (tool: string) => void;
}

function Challenger({ others, chosen, onChoose }: ChallengerProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>Compare the first with</label>
      <select
        id={id}
        className={styles['input']}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {others.map(({ tool }) => (
          <option key={tool.id} value={tool.id}>
            {tool.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WorkProps {
  readonly rate: number | undefined;
  readonly counted: boolean;
  readonly onCount: (counted: boolean) => void;
}

/** Money and work are never added up unless the reader asks for it and has said what an hour costs. */
function Work({ rate, counted, onCount }: WorkProps) {
  if (rate === undefined)
    return (
      <p className={styles['hint']}>
        Your own work is not in these sums.{' '}
        <Link to={questionAddress(hourlyRate)}>Say what an hour of it costs</Link> to see both together.
      </p>
    );
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={counted}
        onChange={({ currentTarget }) => onCount(currentTarget.checked)}
      />
      Add your own work at {dollars(rate)} an hour
    </label>
  );
}

/** Sizes in the table: every sixth of those drawn. */
const tableStep = 6;

type Comparison = ReturnType<typeof compareCosts>;

function Numbers({ comparison, nameFor }: { comparison: Comparison; nameFor: (tool: string) => string }) {
  const [a, b] = comparison.curves;
  const rows = a.points.flatMap(({ people, cost }, place) =>
    (place + 1) % tableStep === 0 ? [{ people, costs: [cost, b.points[place]?.cost] }] : [],
  );
  return (
    <Disclosure summary="The numbers">
      <TableFrame label="Cost a month by size" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">{roleInWords(comparison)}</th>
              {comparison.curves.map(({ tool }) => (
                <th key={tool} scope="col" data-numeric>
                  {nameFor(tool)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ people, costs }) => (
              <tr key={people}>
                <th scope="row">{numberInWords(people)}</th>
                {costs.map((cost, place) => (
                  <td key={comparison.curves[place]?.tool} data-numeric>
                    {cost === undefined ? 'Not known' : amountInWords(cost)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Disclosure>
  );
}

/** What the first tool and another one cost as the team grows, and where the cheaper one changes. */
export function CostBySize({ ranking, answers }: CostBySizeProps) {
  const catalog = useCatalog();
  const [first, ...others] = ranking.ranked;
  const [wanted, setWanted] = useState<string>();
  const [withWork, setWithWork] = useState(false);
  const rate = answerTo(answers, hourlyRate);
  const other = others.find(({ tool }) => tool.id === wanted) ?? others[0];
  const measure = withWork && rate !== undefined ? 'with-work' : 'out-of-pocket';
  const comparison = useMemo(
    () =>
      first === undefined || other === undefined
        ? undefined
        : compareCosts([first.tool, other.tool], answers, ranking.activity, measure),
    [first, other, answers, ranking.activity, measure],
  );
  if (comparison === undefined || other === undefined) return null;
  const nameFor = (tool: string) => nameOf(catalog, tool);
  return (
    <div className={styles['part']}>
      <h3>As the team grows</h3>
      <p>
        <output>{breakEvenInWords(comparison, nameFor)}</output>
      </p>
      <div className={styles['controls']}>
        <Challenger others={others} chosen={other.tool.id} onChoose={setWanted} />
        <Work rate={rate} counted={withWork} onCount={setWithWork} />
      </div>
      <CostCurves
        comparison={comparison}
        nameOf={nameFor}
        origin={originInWords(pageName(ranking.activity), catalog)}
      />
      <Numbers comparison={comparison} nameFor={nameFor} />
    </div>
  );
}
