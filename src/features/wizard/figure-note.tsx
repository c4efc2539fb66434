import { dateInWords } from '../../catalog/date-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { FigureQuestion } from '../../questions/figure.ts';
import { Provenance } from '../../ui/provenance.tsx';
import styles from './field.module.css';

const written = (value: number) => numberInWords(value, 2).replace(/\.?0+$/, '');

/** What the cost model counts with until the question is answered, and where that was published. */
export function FigureNote({ question: { label, figure } }: { readonly question: FigureQuestion }) {
  const { low, expected, high, source, asOf } = figure;
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  const range = least === most ? '' : ` (${written(least)} to ${written(most)})`;
  return (
    <p className={styles['figure']}>
      Until you answer: {written(expected)}
      {range}
      {source === undefined ? (
        ', an assumption'
      ) : (
        <>
          {' '}
          <Provenance
            about={label}
            source={source}
            date={asOf === undefined ? undefined : dateInWords(asOf)}
          />
        </>
      )}
    </p>
  );
}
