import { useMemo } from 'react';
import { dateInWords } from '../../catalog/date-in-words.ts';
import { versionInWords } from '../../catalog/overlay-in-words.ts';
import { movementsOf } from '../../decision/movements.ts';
import { sideBySide } from '../../decision/side-by-side.ts';
import { workingsOf } from '../../decision/workings.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { compareAnswers, type ComparedAnswer } from '../../scoring/voices/compare-answers.ts';
import type { SavedEntry } from '../../state/decision-store.ts';
import { rankingFor } from '../../state/known-rankings.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useSavedAnswers } from '../../state/use-saved-answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import styles from './saved-choice.module.css';
import { SavedRanks } from './saved-ranks.tsx';

function Differing({ divided }: { readonly divided: readonly ComparedAnswer[] }) {
  const catalog = useCatalog();
  return (
    <TableFrame label="Answers that differ" dense>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {divided.map(({ question, values: [then, now] }) => (
            <tr key={question.path}>
              <th scope="row">{question.label}</th>
              <td>{answerInWords(question, then, catalog)}</td>
              <td>{answerInWords(question, now, catalog)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Places of either ranking that are shown. */
const leading = 5;

interface BesideProps {
  readonly saved: Answers;
  readonly answers: Answers;
  readonly ranking: ActivityRanking;
}

function Beside({ saved, answers, ranking }: BesideProps) {
  const catalog = useCatalog();
  const { activity } = ranking;
  const { divided, rows, movements } = useMemo(() => {
    const then = rankingFor(catalog, saved, activity);
    const voices = [saved, answers].map((given, id) => ({ id, name: '', answers: given }));
    return {
      divided: compareAnswers(voices, activity).divided,
      rows: sideBySide(then, ranking, leading),
      movements: movementsOf(workingsOf(then), workingsOf(ranking), catalog),
    };
  }, [catalog, saved, answers, ranking, activity]);
  return (
    <>
      {divided.length === 0 ? <p>The answers are the same.</p> : <Differing divided={divided} />}
      <SavedRanks rows={rows} />
      {movements.length > 0 && (
        <Disclosure summary={`What moved behind the first three (${movements.length})`}>
          <ul className={styles['movements']}>
            {movements.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface SavedBesideProps {
  readonly entry: SavedEntry;
  readonly answers: Answers;
  readonly ranking: ActivityRanking;
}

/** A saved decision beside the present answers, both worked out on today's facts. */
export function SavedBeside({ entry, answers, ranking }: SavedBesideProps) {
  const catalog = useCatalog();
  const saved = useSavedAnswers(entry.id);
  return (
    <div className={styles['parts']} aria-busy={saved === 'waiting'}>
      <output>
        {saved === 'waiting' && 'Reading the saved answers …'}
        {saved === 'failed' && `“${entry.name}” cannot be read any more.`}
        {typeof saved !== 'string' &&
          `Then: the answers of ${dateInWords(entry.savedAt.slice(0, 10))}. Now: the present ones. Both are worked out on the same facts, catalog ${versionInWords(catalog)}.`}
      </output>
      {typeof saved !== 'string' && <Beside saved={saved} answers={answers} ranking={ranking} />}
    </div>
  );
}
