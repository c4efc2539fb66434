import { amountRange, dollars } from '../../scoring/cost/cost-in-words.ts';
import type { ScoredTool } from '../../scoring/ranking.ts';
import styles from './cost-cell.module.css';

/** The cost a month in a cell of the table: the expected sum, and its range where it is not certain. */
export function CostCell({ scored }: { readonly scored: ScoredTool }) {
  const { cost } = scored.way;
  if (!cost.known) return 'Not known';
  const range = amountRange(cost);
  return (
    <>
      {dollars(cost.expected)}
      {range !== undefined && <span className={styles['range']}> {range}</span>}
    </>
  );
}
