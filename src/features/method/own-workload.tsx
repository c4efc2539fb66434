import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Amount } from '../../scoring/cost/cost.ts';
import { estimateWorkload } from '../../scoring/cost/workload.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import type { OwnCase } from './own-case.ts';

const cells = ({ low, expected, high }: Amount) =>
  [low, expected, high].map((minutes) => numberInWords(Math.round(minutes)));

/** The reader's build minutes a month, by where they come from. */
export function OwnWorkload({ own }: { readonly own: OwnCase }) {
  const { minutes, parts } = estimateWorkload(own.context.answers);
  const rows = [...parts, { label: 'Together', minutes }];
  return (
    <>
      <h3>Your build minutes a month</h3>
      <TableFrame label="Your build minutes a month" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              {['Low', 'Expected', 'High'].map((head) => (
                <th key={head} scope="col" data-numeric>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [low, expected, high] = cells(row.minutes);
              return (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <td data-numeric>{low}</td>
                  <td data-numeric>{expected}</td>
                  <td data-numeric>{high}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}
