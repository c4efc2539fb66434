import { dateInWords } from '../../catalog/date-in-words.ts';
import { amountRange, dollars, labourInWords } from '../../scoring/cost/cost-in-words.ts';
import type { ChosenWay } from '../../scoring/way-of-use.ts';
import styles from './cost-line.module.css';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function Work({ labour }: Pick<ChosenWay, 'labour'>) {
  return (
    labour !== undefined && <span className={styles['plan']}>{sentence(labourInWords(labour))} a month.</span>
  );
}

/** What a tool costs a month, by which plan and as of when, or that this is not known; the work apart from it. */
export function CostLine({ way: { cost, labour } }: { readonly way: ChosenWay }) {
  if (!cost.known) {
    return (
      <p className={styles['cost']}>
        <strong>Cost not known.</strong> {cost.because}
        <Work labour={labour} />
      </p>
    );
  }
  const range = amountRange(cost);
  return (
    <p className={styles['cost']}>
      <strong className={styles['sum']}>{dollars(cost.expected)}</strong> a month
      {range !== undefined && ` (${range})`}
      <span className={styles['plan']}>
        {cost.plan}, prices of {dateInWords(cost.asOf)}.
      </span>
      <Work labour={labour} />
    </p>
  );
}
