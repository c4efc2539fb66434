import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** A modal dialogue on the browser's own element: it keeps the focus inside, closes on Escape, and gives focus back. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} className={styles['dialog']} aria-labelledby={titleId} onClose={onClose}>
      <header className={styles['head']}>
        <h2 id={titleId} className={styles['title']}>
          {title}
        </h2>
        <Button tone="quiet" size="small" onClick={onClose} aria-label="Close">
          <Icon name="cross" />
        </Button>
      </header>
      {open && <div className={styles['content']}>{children}</div>}
      {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
    </dialog>
  );
}
