import type { ActivityRanking } from '../../scoring/ranking.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LeftOutTool } from './left-out-tool.tsx';
import styles from './left-out.module.css';
import { tollsOf } from './tolls.ts';

function NothingFits({ ranking }: { readonly ranking: ActivityRanking }) {
  return (
    <Notice tone="warning" title="Nothing fits">
      <p>Every tool breaks at least one of your limits. These limits remove the most tools:</p>
      <ul>
        {tollsOf(ranking)
          .slice(0, 3)
          .map(({ constraint, label, removed }) => (
            <li key={constraint}>
              {label}: {removed} {removed === 1 ? 'tool' : 'tools'}
            </li>
          ))}
      </ul>
      <p>Change one of them, or read below what each tool fails on.</p>
    </Notice>
  );
}

/** The tools that break a limit, each with every reason. */
export function LeftOut({ ranking }: { readonly ranking: ActivityRanking }) {
  const { eliminated, ranked } = ranking;
  if (eliminated.length === 0) return null;
  const nothingFits = ranked.length === 0;
  return (
    <section className={styles['section']} aria-labelledby="left-out">
      {nothingFits && <NothingFits ranking={ranking} />}
      <Disclosure
        // A new element when the state changes, so that the group opens by itself when nothing is left.
        key={String(nothingFits)}
        framed
        startsOpen={nothingFits}
        summary={
          <h2 className={styles['heading']} id="left-out">
            Left out ({eliminated.length})
          </h2>
        }
      >
        <p>
          {tollsOf(ranking)
            .map(({ label, removed }) => `${label} ${removed}`)
            .join(' · ')}
        </p>
        {!nothingFits && (
          <p>
            Each tool says where it alone would stand among the {ranked.length} that fit if its limits did not
            count, so several can have the same rank.
          </p>
        )}
        <ul className={styles['list']}>
          {eliminated.map((tool) => (
            <LeftOutTool key={tool.tool.id} ranking={ranking} eliminated={tool} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
