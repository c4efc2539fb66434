import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { FoundSelection } from '../../scoring/stack/selection.ts';
import styles from './arrangement-choice.module.css';
import { counted, type Arrangement } from './stack-view.ts';

const sizeOf = ({ best }: FoundSelection): string =>
  `${counted(best.tools.length, 'tool')}, ${pointsInWords(100 * best.worth)} points`;

interface ArrangementChoiceProps {
  readonly balanced: FoundSelection;
  readonly bestForEach: FoundSelection;
  readonly shown: Arrangement;
  readonly onShow: (arrangement: Arrangement) => void;
}

/** Lets the reader look at the best tool for each job instead of the stack in which every tool earns its price. */
export function ArrangementChoice({ balanced, bestForEach, shown, onShow }: ArrangementChoiceProps) {
  const choices = [
    { id: 'balanced', label: 'Balanced', size: sizeOf(balanced) },
    { id: 'best-for-each', label: 'Best tool for every job', size: sizeOf(bestForEach) },
  ] as const;
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['legend']}>Show the stack</legend>
      {choices.map(({ id, label, size }) => (
        <label key={id} className={styles['choice']}>
          <input type="radio" name="arrangement" checked={shown === id} onChange={() => onShow(id)} />
          <strong>{label}</strong>
          <span className={styles['size']}>{size}</span>
        </label>
      ))}
    </fieldset>
  );
}
