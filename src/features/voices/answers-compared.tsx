import { answerInWords } from '../../questions/answer-in-words.ts';
import type { ComparedAnswer, ComparedAnswers } from '../../scoring/voices/compare-answers.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';

interface AnswersComparedProps {
  readonly compared: ComparedAnswers;
  readonly names: readonly string[];
}

function Divided({ divided, names }: { divided: readonly ComparedAnswer[]; names: readonly string[] }) {
  const catalog = useCatalog();
  return (
    <TableFrame label="Answers that divide" dense>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {names.map((name, voice) => (
              // Voices keep their order as long as the table is shown.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={voice} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {divided.map(({ question, values }) => (
            <tr key={question.path}>
              <th scope="row">{question.label}</th>
              {values.map((value, voice) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={voice}>{answerInWords(question, value, catalog)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Where the answers differ, question by question, and where they are the same. */
export function AnswersCompared({ compared: { agreed, divided }, names }: AnswersComparedProps) {
  const catalog = useCatalog();
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">Which answers divide them</h2>
      {divided.length === 0 ? <p>None: they answered alike.</p> : <Divided divided={divided} names={names} />}
      {agreed.length > 0 && (
        <Disclosure summary={`Where they agree (${agreed.length})`}>
          <ul>
            {agreed.map(({ question, values }) => (
              <li key={question.path}>
                {question.label}: {answerInWords(question, values[0], catalog)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
