import { Link } from 'wouter';
import styles from './name-mark.module.css';

/** The name and its sign: three candidates, the first one ticked. */
export function NameMark() {
  return (
    <Link to="/" className={styles['mark']}>
      <svg className={styles['sign']} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className={styles['ground']} width="32" height="32" rx="7" />
        <path d="M14 9.5h11M14 16.5h8M14 23.5h5" />
        <path d="m5.5 9.5 2 2 3.5-4" />
        <path d="M6.5 16.5h3M6.5 23.5h3" />
      </svg>
      ChooseOps
    </Link>
  );
}
