import { Icon } from '../../ui/icon.tsx';
import styles from './example-list.module.css';
import { examples, type Example } from './examples.ts';

const readExample = async ({ id }: Example): Promise<string> => {
  const response = await fetch(`${import.meta.env.BASE_URL}examples/${id}.json`);
  if (!response.ok) throw new Error(`examples/${id}.json: ${response.status}`);
  return response.text();
};

interface ExampleListProps {
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

/** Teams to try the page with. */
export function ExampleList({ onPick }: ExampleListProps) {
  return (
    <ul className={styles['list']}>
      {examples.map((example) => (
        <li key={example.id} className={styles['item']}>
          <button
            type="button"
            className={styles['example']}
            onClick={() => {
              onPick(`the example “${example.title}”`, async () => readExample(example));
            }}
          >
            <span className={styles['title']}>{example.title}</span>
            <span className={styles['facts']}>{example.facts.join('\u00A0· ')}</span>
            <span className={styles['action']}>
              See the ranking <Icon name="arrow-right" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
