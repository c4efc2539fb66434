import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type BadgeTone = 'neutral' | 'good' | 'warning' | 'danger' | 'unknown';

// Every tone but neutral has a sign of its own, so that the colour is never the only difference.
const signs: Readonly<Record<BadgeTone, IconName | null>> = {
  neutral: null,
  good: 'check',
  warning: 'warning',
  danger: 'cross',
  unknown: 'unknown',
};

interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}

/** A short word about the thing it stands beside. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  const sign = signs[tone];
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {sign !== null && <Icon name={sign} />}
      {children}
    </span>
  );
}
