import { dateInWords } from '../../catalog/date-in-words.ts';
import type { CatalogReport } from '../../catalog/report.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Provenance } from '../../ui/provenance.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { statementInWords } from './statement-in-words.ts';
import { ToolLink } from './tool-links.tsx';

interface OldestStatementsProps {
  readonly oldest: CatalogReport['oldest'];
  readonly files: ReadonlyMap<string, ToolFile>;
}

/** The statements whose sources have not been looked at for the longest time. */
export function OldestStatements({ oldest, files }: OldestStatementsProps) {
  const catalog = useCatalog();
  return (
    <section>
      <h2>Oldest statements</h2>
      <p>Where to look first when you have time to check something.</p>
      <TableFrame label="Oldest statements" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">As of</th>
              <th scope="col">Tool</th>
              <th scope="col">Statement</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {oldest.map(({ tool, path, asOf = '', source }) => {
              const file = files.get(tool);
              const about = file === undefined ? path : statementInWords(path, file, catalog);
              return (
                <tr key={`${tool} ${path}`}>
                  <td>{dateInWords(asOf)}</td>
                  <th scope="row">
                    <ToolLink id={tool} />
                  </th>
                  <td>{about}</td>
                  <td>
                    <Provenance about={about} source={source} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
