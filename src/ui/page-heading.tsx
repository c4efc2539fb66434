import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page-heading.module.css';

let firstView = true;
let wentBack = false;
globalThis.addEventListener('popstate', () => {
  wentBack = true;
});

interface PageHeadingProps {
  /** Names the view in the browser's title and history; the heading takes the focus whenever it changes. */
  readonly title: string;
  /** The heading, if it says more than the title. */
  readonly children?: ReactNode;
}

/**
 * The one `h1` of a view. Coming from another view, it takes the focus so that screen readers and the keyboard
 * start there, and the page starts at its top; going back, the browser restores the place.
 */
export function PageHeading({ title, children = title }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ChooseOps`;
    if (!firstView) {
      if (!wentBack) globalThis.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstView = false;
    wentBack = false;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
      {children}
    </h1>
  );
}
