import { Suspense, useState } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSeen } from '../../ui/use-seen.ts';
import styles from './left-out.module.css';
import { tollsOf } from './tolls.ts';

// The list loads when somebody comes near it.
const List = lazyPart(async () => (await import('./left-out-list.tsx')).LeftOutList);

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

function LeftOutSection({ ranking }: { readonly ranking: ActivityRanking }) {
  const [element, seen] = useSeen<HTMLElement>();
  const [opened, setOpened] = useState(false);
  const { eliminated, ranked } = ranking;
  const nothingFits = ranked.length === 0;
  return (
    <section ref={element} className={styles['section']} aria-labelledby="left-out">
      {nothingFits && <NothingFits ranking={ranking} />}
      <Disclosure
        // A new element when the state changes, so that the group opens by itself when nothing is left.
        key={String(nothingFits)}
        framed
        startsOpen={nothingFits}
        onToggle={setOpened}
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
        {(seen || opened || nothingFits) && (
          <Suspense fallback={<p>Loading the reasons …</p>}>
            <List ranking={ranking} />
          </Suspense>
        )}
      </Disclosure>
    </section>
  );
}

/** The tools that break a limit, each with every reason. */
export function LeftOut({ ranking }: { readonly ranking: ActivityRanking }) {
  return ranking.eliminated.length > 0 && <LeftOutSection ranking={ranking} />;
}
