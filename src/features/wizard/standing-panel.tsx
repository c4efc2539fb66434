import { Suspense } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { Standing } from './standing.tsx';
import { StandingInBrief } from './standing-in-brief.tsx';
import { StandingAnnouncer } from './standing-announcer.tsx';
import styles from './wizard.module.css';
import { WorthAnswering } from './worth-answering.tsx';

const title = 'So far';

/** The live outcome beside the questions; folded away where there is no room beside them. */
export function StandingPanel() {
  const beside = useMedia('(min-width: 68.75rem)');
  const standing = (
    <Suspense fallback={<p className={styles['waiting']}>Loading the tools…</p>}>
      <Standing />
    </Suspense>
  );
  const offer = (
    <Suspense>
      <WorthAnswering />
    </Suspense>
  );
  return (
    <aside aria-label="What your answers do" className={styles['aside']}>
      {beside ? (
        <Panel tight>
          <h2 className={styles['asideTitle']}>{title}</h2>
          {standing}
          {offer}
        </Panel>
      ) : (
        <>
          <Disclosure
            framed
            summary={
              <>
                So far{' '}
                <Suspense>
                  <StandingInBrief />
                </Suspense>
              </>
            }
          >
            {standing}
          </Disclosure>
          {offer}
        </>
      )}
      <Suspense>
        <StandingAnnouncer />
      </Suspense>
    </aside>
  );
}
