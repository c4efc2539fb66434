import type { ActivityId } from '../../catalog/activities.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import { amountRange, dollars, labourInWords } from '../../scoring/cost/cost-in-words.ts';
import { isOverBudget } from '../../scoring/over-budget.ts';
import type { ScoredTool } from '../../scoring/ranking.ts';
import type { ChosenWay } from '../../scoring/way-of-use.ts';
import { useSession } from '../../state/session.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './cost-line.module.css';
import { wideRangeInWords } from './cost-range-in-words.ts';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function Work({ labour }: Pick<ChosenWay, 'labour'>) {
  return (
    labour !== undefined && <span className={styles['plan']}>{sentence(labourInWords(labour))} a month.</span>
  );
}

interface CostLineProps {
  readonly activity: ActivityId;
  readonly scored: ScoredTool;
}

/** What a tool costs a month, by which plan and as of when, or that this is not known; the work apart from it. */
export function CostLine({ activity, scored }: CostLineProps) {
  const answers = useSession((session) => session.answers);
  const { cost, labour } = scored.way;
  if (!cost.known) {
    return (
      <p className={styles['cost']}>
        <strong>Cost not known.</strong> {cost.because}
        <Work labour={labour} />
      </p>
    );
  }
  const range = amountRange(cost);
  const because = wideRangeInWords(cost, answers, activity);
  return (
    <p className={styles['cost']}>
      <strong className={styles['sum']}>{dollars(cost.expected)}</strong> a month
      {range !== undefined && ` (${range})`}{' '}
      <span className={styles['aside']}>
        {isOverBudget(scored) && <Badge tone="warning">over budget</Badge>}
        {because !== undefined && <span className={styles['plan']}>{because}</span>}
      </span>
      <span className={styles['plan']}>
        {cost.plan}, prices of {dateInWords(cost.asOf)}.
      </span>
      <Work labour={labour} />
    </p>
  );
}
