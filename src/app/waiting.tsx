import styles from './waiting.module.css';

/** Holds the place of a view that is still loading, so that the foot of the page does not jump. */
export function Waiting() {
  return (
    <div className={styles['waiting']}>
      <output className={styles['words']}>Loading…</output>
    </div>
  );
}
