import { createElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './panel.module.css';

interface PanelProps {
  /** The element: a section or article should hold a heading. */
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li';
  readonly labelledBy?: string;
  /** Less padding, for panels inside lists. */
  readonly tight?: boolean;
  readonly className?: string | undefined;
  /** Its own id in a list whose entries glide to new places; see {@link Glide}. */
  readonly glide?: string;
  readonly children: ReactNode;
}

/** A raised surface that holds what belongs together. */
export function Panel({ as = 'div', labelledBy, tight = false, className, glide, children }: PanelProps) {
  return createElement(
    as,
    {
      'className': classNames(styles['panel'], tight && styles['tight'], className),
      'aria-labelledby': labelledBy,
      'data-glide': glide,
    },
    children,
  );
}
