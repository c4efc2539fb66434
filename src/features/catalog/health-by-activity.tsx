import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import type { ActivityReport } from '../../catalog/report.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import { addresses } from './addresses.ts';
import { shareOf } from './share-of.ts';

const columns: readonly {
  readonly id: string;
  readonly head: string;
  readonly cell: (report: ActivityReport) => number | string;
}[] = [
  { id: 'tools', head: 'Tools', cell: ({ tools }) => tools },
  { id: 'core', head: 'Maintained and made for it', cell: ({ maintainedCore }) => maintainedCore },
  { id: 'facts', head: 'Facts known', cell: ({ facts }) => shareOf(facts.known, facts.possible) },
  {
    id: 'sourced-facts',
    head: 'With a source',
    cell: ({ facts }) => shareOf(facts.sourced, facts.known),
  },
  {
    id: 'features',
    head: 'Features known',
    cell: ({ features }) => shareOf(features.known, features.possible),
  },
  {
    id: 'sourced-features',
    head: 'With a source',
    cell: ({ features }) => shareOf(features.sourced, features.known),
  },
];

/** For each activity: how many tools there are, and how much of their facts and features is known. */
export function HealthByActivity({ reports }: { readonly reports: readonly ActivityReport[] }) {
  return (
    <section>
      <h2>By job</h2>
      <TableFrame label="Evidence by job" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Job</th>
              {columns.map(({ id, head }) => (
                <th key={id} scope="col" data-numeric>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.activity}>
                <th scope="row">
                  <Link to={addresses.activity(report.activity)}>
                    {activities.find(({ id }) => id === report.activity)?.label ?? report.activity}
                  </Link>
                </th>
                {columns.map(({ id, cell }) => (
                  <td key={id} data-numeric>
                    {cell(report)}
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
