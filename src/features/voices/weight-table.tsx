import { pointsInWords } from '../../scoring/score-in-words.ts';
import { dividingSpread, type ComparedWeight } from '../../scoring/voices/compare-weights.ts';
import { Badge } from '../../ui/badge.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';

interface WeightTableProps {
  readonly weights: readonly ComparedWeight[];
  readonly names: readonly string[];
}

/** How much each group of criteria weighs for each voice, the most divided first. */
export function WeightTable({ weights, names }: WeightTableProps) {
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">Which weights divide them</h2>
      <p>Points of 100 that each group of criteria can add, the most divided first.</p>
      <TableFrame label="Weights" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Divided by</th>
              <th scope="col" data-numeric>
                Mean
              </th>
              {names.map((name, voice) => (
                // Voices keep their order as long as the table is shown.
                // oxlint-disable-next-line react/no-array-index-key
                <th key={voice} scope="col" data-numeric>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weights.map(({ group, label, weights: own, mean, spread }) => (
              <tr key={group}>
                <th scope="row">{label}</th>
                <td>
                  {spread < dividingSpread ? (
                    'agreed'
                  ) : (
                    <Badge tone="warning">{pointsInWords(spread)} points</Badge>
                  )}
                </td>
                <td data-numeric>{pointsInWords(mean)}</td>
                {own.map((weight, voice) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={voice} data-numeric>
                    {pointsInWords(weight)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
