import styles from './contents.module.css';

const parts = [
  { id: 'steps', label: 'In eight steps' },
  { id: 'limits', label: 'Limits' },
  { id: 'criteria', label: 'Criteria' },
  { id: 'cost', label: 'Workload and cost' },
  { id: 'unknown', label: 'What it does not know' },
  { id: 'neutral', label: 'Whom it serves' },
  { id: 'literature', label: 'Literature' },
];

/** Links to the parts of this long page. */
export function Contents() {
  return (
    <nav aria-label="On this page">
      <ul className={styles['contents']}>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
