import { useId, useState } from 'react';
import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import { parseDecisionText } from '../../decision/parse-decision.ts';
import { nameLimit } from '../../state/decision-collection.ts';
import { newId } from '../../state/new-id.ts';
import { saveDecision } from '../../state/saved-decisions.ts';
import { useSession, type SavedSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useDecisionWriter } from '../../state/use-decision-writer.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './decisions.module.css';
import { goodNews, type News } from './news.ts';
import type { DecisionActions } from './use-decision-actions.ts';

const today = () => new Date().toISOString();

const suggestedName = (chosen: readonly string[]): string => {
  const labels = activities.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const about = labels.length > 3 ? `${labels.length} jobs` : labels.join(', ');
  return `${about}, ${dateInWords(today().slice(0, 10))}`;
};

const useSave = ({ answers, shortlist }: SavedSession) => {
  const catalog = useCatalog();
  const write = useDecisionWriter(answers);
  return async (name: string): Promise<News> => {
    const { decision, problems } = parseDecisionText(await write('json'), catalog);
    if (decision === undefined)
      return {
        tone: 'danger',
        title: 'These answers could not be worked out, so nothing was saved.',
        problems,
      };
    await saveDecision({ id: newId(), name, note: '', savedAt: today(), shortlist, decision });
    return goodNews(`Saved “${name}”.`);
  };
};

/** The name, or the same with a number behind it if it is taken: two of one name could not be told apart. */
const distinctName = (name: string, taken: readonly string[]): string => {
  let distinct = name;
  for (let number = 2; taken.includes(distinct); number += 1) {
    const ending = ` (${number})`;
    distinct = name.slice(0, nameLimit - ending.length) + ending;
  }
  return distinct;
};

interface SaveSessionProps {
  readonly attempt: DecisionActions['attempt'];
  /** Names of what is saved already. */
  readonly taken: readonly string[];
}

type SaveFormProps = SavedSession & SaveSessionProps;

function SaveForm({ attempt, taken, ...session }: SaveFormProps) {
  const id = useId();
  const save = useSave(session);
  const [name, setName] = useState(() => suggestedName(session.answers.activities));
  const [busy, setBusy] = useState(false);
  const wanted = name.trim();
  const submit = () => {
    setBusy(true);
    attempt(async () => save(distinctName(wanted, taken)).finally(() => setBusy(false)));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && !busy) submit();
      }}
    >
      <label htmlFor={id}>Save the present answers and results as</label>
      <div className={styles['line']}>
        <TextInput
          id={id}
          value={name}
          maxLength={nameLimit}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SubmitButton aria-disabled={busy}>Save</SubmitButton>
      </div>
      <output className={styles['soft']}>{busy && 'Working the decision out …'}</output>
    </form>
  );
}

/** Saves what the reader has now, if they have said what they are choosing. */
export function SaveSession({ attempt, taken }: SaveSessionProps) {
  const answers = useSession((session) => session.answers);
  const shortlist = useSession((session) => session.shortlist);
  if (answers.activities.length === 0)
    return (
      <p>
        There is nothing to save yet: say first <Link to="/wizard/choosing">what you are choosing</Link>.
      </p>
    );
  return <SaveForm answers={answers} shortlist={shortlist} attempt={attempt} taken={taken} />;
}
