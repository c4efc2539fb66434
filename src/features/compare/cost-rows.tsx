import { dateInWords } from '../../catalog/date-in-words.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { amountInWords, amountRange, dollars, hoursInWords } from '../../scoring/cost/cost-in-words.ts';
import type { Cost } from '../../scoring/cost/cost.ts';
import { isOverBudget } from '../../scoring/over-budget.ts';
import { Badge } from '../../ui/badge.tsx';
import type { ComparedTool } from './compared-tools.ts';
import styles from './cost-rows.module.css';
import { Source } from './source.tsx';

interface CostRowsProps {
  readonly tools: readonly ComparedTool[];
  readonly files: ReadonlyMap<string, ToolFile>;
  /** The numbered sources, if the page is drawn for paper. */
  readonly sources: readonly string[] | undefined;
}

function CostSum({ scored }: { readonly scored: ComparedTool }) {
  const { cost } = scored.way;
  return (
    <td className={styles['cost']}>
      <strong>{cost.known ? dollars(cost.expected) : 'Not known'}</strong>
      {cost.known && <span className={styles['range']}>{amountRange(cost)}</span>}
      {isOverBudget(scored) && <Badge tone="warning">over budget</Badge>}
    </td>
  );
}

interface CostPartsProps extends Pick<CostRowsProps, 'sources'> {
  readonly cost: Cost;
  readonly tool: string;
  readonly prices: ToolFile['prices'];
}

function CostParts({ cost, tool, prices, sources }: CostPartsProps) {
  if (!cost.known) return <p className={styles['note']}>{cost.because}</p>;
  return (
    <>
      <ul className={styles['parts']}>
        {cost.parts.map((part) => (
          <li key={`${part.kind} ${part.label}`}>
            {part.label}: {amountInWords(part)}
          </li>
        ))}
      </ul>
      {cost.notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <p className={styles['note']}>
        {cost.plan}, prices of {dateInWords(cost.asOf)}{' '}
        <Source
          about={`prices of ${tool}`}
          source={prices?.source}
          own={prices !== undefined && prices.source === undefined}
          sources={sources}
        />
      </p>
    </>
  );
}

/** What each tool costs a month, and what this is made of. */
export function CostRows({ tools, files, sources }: CostRowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">Cost a month</th>
        {tools.map((scored) => (
          <CostSum key={scored.tool.id} scored={scored} />
        ))}
      </tr>
      <tr>
        <th scope="row" title="The hours of running it; never part of the cost.">
          Your own work a month
        </th>
        {tools.map(({ tool, way: { labour } }) => (
          <td key={tool.id}>
            {labour === undefined ? (
              'Not judged'
            ) : (
              <>
                {hoursInWords(labour.hoursPerMonth.expected)}
                {labour.cost !== undefined && (
                  <span className={styles['range']}>{dollars(labour.cost.expected)} at your rate</span>
                )}
              </>
            )}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">What it is made of</th>
        {tools.map(({ tool, way: { cost } }) => (
          <td key={tool.id}>
            <CostParts cost={cost} tool={tool.name} prices={files.get(tool.id)?.prices} sources={sources} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}
