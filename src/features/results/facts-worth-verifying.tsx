import { useMemo } from 'react';
import { Link } from 'wouter';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { factsToVerify, type FactToVerify } from '../../scoring/sensitivity/facts-to-verify.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { doubtsInWords, upsetInWords } from './fact-to-verify-in-words.ts';
import styles from './facts-worth-verifying.module.css';

/** Facts that stand open; smaller ones are folded. */
const open = 6;

interface FactsProps {
  readonly found: readonly FactToVerify[];
  readonly ranking: ActivityRanking;
}

function Facts({ found, ranking }: FactsProps) {
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

/** Unknown facts that could each alone change the first place, the one with the largest effect first. */
export function FactsWorthVerifying({ ranking }: { readonly ranking: ActivityRanking }) {
  const found = useMemo(() => factsToVerify(ranking), [ranking]);
  const more = found.length - open;
  if (found.length === 0) return <p>No single unknown fact can change the first place.</p>;
  return (
    <Disclosure summary={`Facts worth verifying (${found.length})`}>
      <p>Each of these, if it turned out otherwise than expected, would alone change the first place.</p>
      <Facts found={found.slice(0, open)} ranking={ranking} />
      {more > 0 && (
        <Disclosure summary={`${more} with a smaller effect`}>
          <Facts found={found.slice(open)} ranking={ranking} />
        </Disclosure>
      )}
    </Disclosure>
  );
}
