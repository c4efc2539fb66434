import { useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Whether it is open when it first appears. */
  readonly startsOpen?: boolean;
  /** Set it apart with a line around it. */
  readonly framed?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Something that can be folded away; works without script and can be found by the browser's own search. */
export function Disclosure({
  summary,
  startsOpen = false,
  framed = false,
  onToggle,
  children,
}: DisclosureProps) {
  // Never changed again: from then on it is the reader who opens and closes.
  const [openAtFirst] = useState(startsOpen);
  return (
    <details
      className={classNames(styles['disclosure'], framed && styles['framed'])}
      open={openAtFirst}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['sign']}>
          <Icon name="chevron" />
        </span>
        <span className={styles['words']}>{summary}</span>
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
