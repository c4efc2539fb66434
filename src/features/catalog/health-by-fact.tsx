import { facts } from '../../catalog/facts.ts';
import type { CatalogReport } from '../../catalog/report.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import { shareOf } from './share-of.ts';

/** For each fact: of how many tools it is asked, known, sourced and unverified. */
export function HealthByFact({ shares }: { readonly shares: CatalogReport['facts'] }) {
  return (
    <section>
      <h2>By fact</h2>
      <TableFrame label="Evidence by fact" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col" data-numeric>
                Tools it is about
              </th>
              <th scope="col" data-numeric>
                Known
              </th>
              <th scope="col" data-numeric>
                With a source
              </th>
              <th scope="col" data-numeric>
                Unverified
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ fact, possible, known, sourced, unverified }) => (
              <tr key={fact}>
                <th scope="row">{facts[fact].label}</th>
                <td data-numeric>{possible}</td>
                <td data-numeric>{shareOf(known, possible)}</td>
                <td data-numeric>{shareOf(sourced, known)}</td>
                <td data-numeric>{unverified}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
