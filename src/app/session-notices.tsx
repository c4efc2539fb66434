import { lazy, Suspense, useState } from 'react';
import { useStorageHealth } from '../state/browser-storage.ts';
import { damagedSession } from '../state/session-storage.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './session-notices.module.css';

// Needed only after something went wrong.
const DamageNotice = lazy(async () => ({ default: (await import('./damage-notice.tsx')).DamageNotice }));

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

/** What the reader must know about the state of their saved answers, whatever view they are in. */
export function SessionNotices() {
  const [damaged] = useState(() => damagedSession() !== null);
  return (
    <div className={styles['notices']}>
      {damaged && (
        <Suspense>
          <DamageNotice />
        </Suspense>
      )}
      <StorageNotice />
    </div>
  );
}
