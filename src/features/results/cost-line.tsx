import { dateInWords } from '../../catalog/date-in-words.ts';
import type { Cost } from '../../scoring/cost/cost.ts';
import { amountRange, dollars } from '../../scoring/cost/cost-in-words.ts';
import styles from './cost-line.module.css';

/** What a tool costs a month, by which plan and as of when; or that this is not known. */
export function CostLine({ cost }: { readonly cost: Cost }) {
  if (!cost.known) {
    return (
      <p className={styles['cost']}>
        <strong>Cost not known.</strong> {cost.because}
      </p>
    );
  }
  const range = amountRange(cost);
  return (
    <p className={styles['cost']}>
      <strong className={styles['sum']}>{dollars(cost.expected)}</strong> a month
      {range !== undefined && ` (${range})`}
      <span className={styles['plan']}>
        {cost.plan}, prices of {dateInWords(cost.asOf)}
      </span>
    </p>
  );
}
