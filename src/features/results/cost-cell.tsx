import type { Cost } from '../../scoring/cost/cost.ts';
import { amountRange, dollars } from '../../scoring/cost/cost-in-words.ts';
import styles from './cost-cell.module.css';

/** The cost a month in a cell of the table: the expected sum, and its range where it is not certain. */
export function CostCell({ cost }: { readonly cost: Cost }) {
  if (!cost.known) return 'Not known';
  const range = amountRange(cost);
  return (
    <>
      {dollars(cost.expected)}
      {range !== undefined && <span className={styles['range']}> ({range})</span>}
    </>
  );
}
