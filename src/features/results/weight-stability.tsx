import type { ActivityId } from '../../catalog/activities.ts';
import type { CriterionStability, RankingStability } from '../../scoring/sensitivity/ranking-stability.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { criticalInWords, sidesInWords, weightInWords } from './stability-in-words.ts';
import { CopyBars } from './copy-bars.tsx';
import styles from './weight-stability.module.css';

const matters = ({ below, above }: CriterionStability) => below !== null || above !== null;

function Rows({ criteria }: { readonly criteria: readonly CriterionStability[] }) {
  return criteria.map((one) => (
    <tr key={one.criterion.id}>
      <th scope="row">{one.criterion.label}</th>
      <td data-numeric>{weightInWords(one.weight)}</td>
      <td data-numeric>
        {weightInWords(one.low)} to {weightInWords(one.high)}
      </td>
      <td>{sidesInWords(one)}</td>
    </tr>
  ));
}

interface WeightStabilityProps {
  readonly stability: RankingStability;
  readonly activity: ActivityId;
}

/** How far each weight alone can move before another tool is first, and who that would be. */
export function WeightStability({ stability, activity }: WeightStabilityProps) {
  const { leader, criteria, mostCritical } = stability;
  const moving = criteria.filter(matters).toSorted((a, b) => b.weight - a.weight);
  const still = criteria.filter((one) => !matters(one));
  return (
    <div className={styles['stability']}>
      <h3>If one weight were another</h3>
      <p>{criticalInWords(leader, mostCritical)}</p>
      {moving.length > 0 && (
        <Disclosure summary={`How far each weight can move (${moving.length})`}>
          <TableFrame label="How far each weight can move" dense>
            <table className={styles['table']}>
              <caption>
                {leader.name} stays first while one weight is in its range and the others keep their
                proportions.
              </caption>
              <thead>
                <tr>
                  <th scope="col">Criterion</th>
                  <th scope="col" data-numeric>
                    Weight now
                  </th>
                  <th scope="col" data-numeric>
                    First for weights of
                  </th>
                  <th scope="col">Who takes over</th>
                </tr>
              </thead>
              <tbody>
                <Rows criteria={moving} />
              </tbody>
            </table>
          </TableFrame>
          <CopyBars
            activity={activity}
            title={`The weights at which ${leader.name} stays first`}
            note="Bar: where one weight may lie while the others keep their proportions. Upright mark: the weight now."
            bars={async () => (await import('./bars-of.ts')).barsOfWeights(moving)}
          />
          {still.length > 0 && (
            <p className={styles['still']}>
              Whatever their weight, these alone change nothing:{' '}
              {still.map(({ criterion }) => criterion.label).join(', ')}.
            </p>
          )}
        </Disclosure>
      )}
    </div>
  );
}
