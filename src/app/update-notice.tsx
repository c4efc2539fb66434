import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './session-notices.module.css';
import { loadUpdate, watchForUpdates } from './updates.ts';

/** Offers a newer release once it is ready. It never loads by itself: a decision may be half made. */
export function UpdateNotice() {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    // Storage may be off or full; then the page needs a network, as before.
    watchForUpdates(setWaiting).catch(() => {});
  }, []);
  if (waiting === undefined) return null;
  return (
    <Notice title="A new version is ready" announce="at-pause">
      <p>Your answers are kept. This tab stays as it is until you load the new version.</p>
      <p className={styles['actions']}>
        <Button size="small" onClick={() => loadUpdate(waiting)}>
          Load it now
        </Button>
        <Button size="small" tone="quiet" onClick={() => setWaiting(undefined)}>
          Later
        </Button>
      </p>
    </Notice>
  );
}
