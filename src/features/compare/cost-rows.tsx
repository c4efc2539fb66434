import { dateInWords } from '../../catalog/date-in-words.ts';
import { amountInWords, amountRange, dollars, hoursInWords } from '../../scoring/cost/cost-in-words.ts';
import type { Cost } from '../../scoring/cost/cost.ts';
import type { ComparedTool } from './compared-tools.ts';
import styles from './cost-rows.module.css';

function CostParts({ cost }: { readonly cost: Cost }) {
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
        {cost.plan}, prices of {dateInWords(cost.asOf)}
      </p>
    </>
  );
}

/** What each tool costs a month, and what this is made of. */
export function CostRows({ tools }: { readonly tools: readonly ComparedTool[] }) {
  return (
    <tbody>
      <tr>
        <th scope="row">Cost a month</th>
        {tools.map(({ tool, way: { cost } }) => (
          <td key={tool.id} className={styles['cost']}>
            <strong>{cost.known ? dollars(cost.expected) : 'Not known'}</strong>
            {cost.known && <span className={styles['range']}>{amountRange(cost)}</span>}
          </td>
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
            <CostParts cost={cost} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}
