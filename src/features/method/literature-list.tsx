import { literature } from './literature.ts';
import styles from './literature-list.module.css';

/** Where the method comes from. */
export function LiteratureList() {
  return (
    <ul className={styles['works']}>
      {literature.map(({ authors, year, title, place, use }) => (
        <li key={title}>
          {use}
          <span className={styles['work']}>
            {authors} ({year}). <cite>{title}</cite>. {place}.
          </span>
        </li>
      ))}
    </ul>
  );
}
