import type { ActivityId } from '../../catalog/activities.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { amountRange, dollars, labourInWords } from '../../scoring/cost/cost-in-words.ts';
import type { KnownCost } from '../../scoring/cost/cost.ts';
import type { ScoredTool } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { Provenance } from '../../ui/provenance.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { wideRangeInWords } from './cost-range-in-words.ts';
import styles from './why-cost.module.css';

function CostTable({ cost }: { readonly cost: KnownCost }) {
  const lines = [...cost.parts, { ...cost, kind: 'sum' as const, label: 'Together' }];
  return (
    <TableFrame label="Cost a month" dense>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col" data-numeric>
              Expected
            </th>
            <th scope="col" data-numeric>
              Range
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.kind} ${line.label}`}>
              <th scope="row">{line.label}</th>
              <td data-numeric>{dollars(line.expected)}</td>
              <td data-numeric>
                {amountRange(line) ?? (line.low < line.high ? 'nearly certain' : 'certain')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface WhyCostProps {
  readonly activity: ActivityId;
  readonly way: ScoredTool['way'];
  readonly file: ToolFile | undefined;
}

/** How the cost a month was worked out, and what it leaves out. */
export function WhyCost({ activity, way: { cost, labour }, file }: WhyCostProps) {
  const answers = useSession((session) => session.answers);
  const because = cost.known ? wideRangeInWords(cost, answers, activity) : undefined;
  return (
    <section className={styles['cost']}>
      <h3>Cost a month</h3>
      {cost.known ? (
        <>
          <p>
            {cost.plan}; prices of {dateInWords(cost.asOf)}{' '}
            <Provenance
              about="prices"
              source={file?.prices?.source}
              own={file?.prices !== undefined && file.prices.source === undefined}
            />
          </p>
          <CostTable cost={cost} />
          {because !== undefined && <p className={styles['because']}>{because}</p>}
          {cost.notes.length > 0 && (
            <ul>
              {cost.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p>Not known. {cost.because}</p>
      )}
      {labour !== undefined && (
        <p>
          Running it takes {labourInWords(labour)} a month, by the editors’ judgement and your skill. It is
          not part of the cost above.
        </p>
      )}
    </section>
  );
}
