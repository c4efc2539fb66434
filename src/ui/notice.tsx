import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warning' | 'danger' | 'unknown';

const signs: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  good: 'check',
  warning: 'warning',
  danger: 'warning',
  unknown: 'unknown',
};

const roles = { 'at-once': 'alert', 'at-pause': 'status' } as const;

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: string;
  /** When a screen reader says it by itself: at once or at the next pause; absent: only when it is read. */
  readonly announce?: 'at-once' | 'at-pause';
  readonly onDismiss?: () => void;
  readonly children?: ReactNode;
}

/** A message that stands apart from the text around it. */
export function Notice({ tone = 'info', title, announce, onDismiss, children }: NoticeProps) {
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={announce && roles[announce]}>
      <span className={styles['sign']}>
        <Icon name={signs[tone]} />
      </span>
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
      {onDismiss && (
        <Button tone="quiet" size="small" onClick={onDismiss} aria-label="Dismiss">
          <Icon name="cross" />
        </Button>
      )}
    </div>
  );
}
