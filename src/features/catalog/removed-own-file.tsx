import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './own-page.module.css';

interface RemovedOwnFileProps {
  readonly text: string;
  readonly onUndo: (text: string) => Promise<void>;
}

/** Says that the file is gone and offers it back; takes the focus, because the button that was pressed is gone too. */
export function RemovedOwnFile({ text, onUndo }: RemovedOwnFileProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice announce="at-pause" title="The file is removed">
        <p>Results are those of the published catalog again, and this browser keeps the file no longer.</p>
        <p className={styles['actions']}>
          <Button size="small" onClick={() => void onUndo(text)}>
            Undo
          </Button>
        </p>
      </Notice>
    </div>
  );
}
