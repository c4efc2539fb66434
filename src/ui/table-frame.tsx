import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import hints from './scroll-hint.module.css';
import styles from './table-frame.module.css';
import { scrollHint } from './scroll-hint.ts';

interface TableFrameProps {
  /** Names the region for screen readers; it may be scrolled sideways with the keyboard. */
  readonly label: string;
  /** Less space between rows. */
  readonly dense?: boolean;
  readonly children: ReactNode;
}

/**
 * Holds one `<table>` and styles it: lines between rows, sticky head, cells with `data-numeric` set right in
 * tabular figures. A table wider than the page scrolls inside its frame, whose edge fades while there is more.
 */
export function TableFrame({ label, dense = false, children }: TableFrameProps) {
  return (
    <section
      ref={scrollHint}
      className={classNames(styles['frame'], hints['hint'], dense && styles['dense'])}
      aria-label={label}
      // A region that scrolls must be reachable without a mouse.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </section>
  );
}
