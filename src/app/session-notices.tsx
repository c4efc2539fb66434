import { lazy, Suspense, useState } from 'react';
import { useStorageHealth } from '../state/browser-storage.ts';
import { damagedSession } from '../state/session-storage.ts';
import { Notice } from '../ui/notice.tsx';
import { PartBoundary } from './part-boundary.tsx';
import styles from './session-notices.module.css';

// Needed only after something went wrong.
const DamageNotice = lazy(async () => ({ default: (await import('./damage-notice.tsx')).DamageNotice }));

// It comes last, so that it takes nothing from what the reader waits for.
const UpdateNotice = lazy(async () => {
  const { pageAtRest } = await import('./updates.ts');
  await pageAtRest();
  return { default: (await import('./update-notice.tsx')).UpdateNotice };
});

/** Only what is built can be kept for use offline. */
const keepsOffline = import.meta.env.PROD && 'serviceWorker' in navigator;

function StorageNotice() {
  const keeps = useStorageHealth((health) => health.keeps);
  const [dismissed, setDismissed] = useState(false);
  if (keeps || dismissed) return null;
  return (
    <Notice
      tone="warning"
      title="This browser does not keep your answers"
      announce="at-pause"
      onDismiss={() => {
        setDismissed(true);
      }}
    >
      <p>
        Its storage is full or switched off. Everything works, but your answers last only as long as this tab.
      </p>
    </Notice>
  );
}

/** What the reader must know whatever view they are in: the state of their saved answers, and of the page itself. */
export function SessionNotices() {
  const [damaged] = useState(() => damagedSession() !== null);
  return (
    <div className={styles['notices']}>
      {damaged && (
        <PartBoundary>
          <Suspense>
            <DamageNotice />
          </Suspense>
        </PartBoundary>
      )}
      <StorageNotice />
      {keepsOffline && (
        <PartBoundary>
          <Suspense>
            <UpdateNotice />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
