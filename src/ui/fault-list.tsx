import styles from './fault-list.module.css';

interface FaultListProps {
  /** Each in a sentence, and to the letter. */
  readonly faults: readonly { readonly plain: string; readonly exact: string }[];
}

/** What is wrong with something that was brought: what it means first, the place in it below. */
export function FaultList({ faults }: FaultListProps) {
  return (
    <ul className={styles['faults']}>
      {faults.map(({ plain, exact }) => (
        <li key={exact}>
          {plain}
          <code className={styles['exact']}>{exact}</code>
        </li>
      ))}
    </ul>
  );
}
