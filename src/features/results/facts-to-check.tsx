import { Link } from 'wouter';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { FactToVerify } from '../../scoring/sensitivity/facts-to-verify.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { doubtsInWords, upsetInWords } from './fact-to-verify-in-words.ts';
import styles from './facts-to-check.module.css';

interface FactsToCheckProps {
  readonly found: readonly FactToVerify[];
  readonly ranking: ActivityRanking;
}

/** What would happen if each fact turned out otherwise, and what is not known of the tool. */
export function FactsToCheck({ found, ranking }: FactsToCheckProps) {
  const catalog = useCatalog();
  return (
    <ul className={styles['list']}>
      {found.map((fact) => {
        const tool = catalog.find(fact.tool);
        if (tool === undefined) return null;
        const doubts = doubtsInWords(fact, tool, ranking.activity);
        return (
          <li key={`${fact.tool} ${fact.criterion}`} className={styles['fact']}>
            {upsetInWords(fact, ranking, catalog)}{' '}
            <span className={styles['doubts']}>
              {doubts.length > 0 && `Not recorded or not confirmed: ${doubts.join(', ')}. `}
              <Link to={toolAddress(tool.id)}>What is known of {tool.name}</Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
