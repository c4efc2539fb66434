import { dateInWords } from '../../catalog/date-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import { isFigure, type FigureQuestion } from '../../questions/figure.ts';
import { questions } from '../../questions/registry.ts';
import { Badge } from '../../ui/badge.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import styles from './coefficient-table.module.css';

const written = (value: number) =>
  numberInWords(value, Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0));

const unitOf = ({ control }: FigureQuestion) => (control.kind === 'number' ? control.unit : '');

function CoefficientRow({ question }: { readonly question: FigureQuestion }) {
  const { label, figure } = question;
  const { low, expected, high, source, asOf, because } = figure;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-numeric>{written(low)}</td>
      <td data-numeric>{written(expected)}</td>
      <td data-numeric>{written(high)}</td>
      <td>{unitOf(question)}</td>
      <td className={styles['grounds']}>
        {because}{' '}
        {source === undefined ? (
          <Badge>assumption</Badge>
        ) : (
          <Provenance
            about={label}
            source={source}
            date={asOf === undefined ? undefined : dateInWords(asOf)}
          />
        )}
      </td>
    </tr>
  );
}

/** Every figure of the workload and cost model, with where it comes from. */
export function CoefficientTable() {
  return (
    <TableFrame label="Numbers of the cost model" dense>
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col" data-numeric>
              Low
            </th>
            <th scope="col" data-numeric>
              Expected
            </th>
            <th scope="col" data-numeric>
              High
            </th>
            <th scope="col">Unit</th>
            <th scope="col">How it was chosen</th>
          </tr>
        </thead>
        <tbody>
          {questions.filter(isFigure).map((question) => (
            <CoefficientRow key={question.path} question={question} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
