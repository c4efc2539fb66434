import { dateInWords } from '../../catalog/date-in-words.ts';
import { wordFor } from '../../catalog/fact-in-words.ts';
import type { Plan } from '../../catalog/prices.ts';
import { Provenance } from '../../ui/provenance.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { planPrice, planTerms } from './plan-in-words.ts';
import styles from './prices-of-tool.module.css';
import { ReportLink } from './report-link.tsx';
import type { ToolPartProps } from './tool-page.tsx';

function PlanRow({ plan }: { readonly plan: Plan }) {
  const terms = planTerms(plan);
  return (
    <tr>
      <th scope="row">
        {plan.name}
        <span className={styles['hosting']}>{wordFor(plan.hosting)}</span>
      </th>
      <td className={styles['price']}>
        {planPrice(plan).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </td>
      <td>
        {terms.length > 0 && (
          <ul className={styles['terms']}>
            {terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        )}
        {plan.note !== undefined && <p className={styles['note']}>{plan.note}</p>}
      </td>
    </tr>
  );
}

/** The plans of the tool: published, or the reader's own. */
export function PricesOfTool({ tool, file: { prices } }: ToolPartProps) {
  const about = `prices of ${tool.name}`;
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">Prices</h2>
      {prices === undefined ? (
        <p>No published price is recorded. The cost counts as unknown.</p>
      ) : (
        <>
          <p className={styles['origin']}>
            US dollars a month, before tax.{' '}
            <Provenance
              about={about}
              source={prices.source}
              date={dateInWords(prices.asOf)}
              own={prices.source === undefined}
            />{' '}
            {/* What was agreed is nobody else's business. */}
            {tool.overlay?.prices !== true && (
              <ReportLink tool={tool} about="Prices" value="see its page" source={prices.source} />
            )}
          </p>
          <TableFrame label={about} dense>
            <table className={styles['plans']}>
              <thead>
                <tr>
                  <th scope="col">Plan</th>
                  <th scope="col">Price</th>
                  <th scope="col">What is in it</th>
                </tr>
              </thead>
              <tbody>
                {prices.plans.map((plan) => (
                  <PlanRow key={`${plan.name} ${plan.hosting}`} plan={plan} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        </>
      )}
    </section>
  );
}
