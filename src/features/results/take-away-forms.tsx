import { useMemo, useState } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { buildDecision } from '../../decision/build-decision.ts';
import type { Format } from '../../decision/format.ts';
import { formats } from '../../decision/formats.ts';
import { withAnswer } from '../../questions/answers.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveText } from '../../ui/save-text.ts';
import { decisionFileName } from './decision-file-name.ts';
import styles from './take-away-forms.module.css';

interface Outcome {
  readonly done: boolean;
  readonly text: string;
}

const failure = (what: string, error: unknown): Outcome => ({
  done: false,
  text: `${what} did not work${error instanceof Error ? `: ${error.message}` : '.'}`,
});

function useExport(activity: ActivityId) {
  const catalog = useCatalog();
  const given = useSession((session) => session.answers);
  const answers = useMemo(
    // Someone who followed a link to one activity may have chosen none.
    () => (given.activities.length === 0 ? withAnswer(given, 'activities', [activity]) : given),
    [given, activity],
  );
  const decision = useMemo(() => buildDecision(catalog, answers), [catalog, answers]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const nameFor = ({ extension }: Format) => decisionFileName(answers.activities, extension, new Date());
  const download = (format: Format) => {
    try {
      saveText(nameFor(format), format.write(decision), format.mediaType);
      setOutcome({ done: true, text: `Saved ${nameFor(format)}.` });
    } catch (error) {
      setOutcome(failure('Saving', error));
    }
  };
  const copy = async (format: Format) => {
    try {
      await navigator.clipboard.writeText(format.write(decision));
      setOutcome({ done: true, text: `Copied as ${format.label}.` });
    } catch (error) {
      setOutcome(failure('Copying', error));
    }
  };
  return { outcome, nameFor, download, copy };
}

/** One line for each export format: save it as a file, or copy it. */
export function TakeAwayForms({ activity }: { readonly activity: ActivityId }) {
  const { outcome, nameFor, download, copy } = useExport(activity);
  return (
    <>
      <ul className={styles['formats']}>
        {formats.map((format) => (
          <li key={format.id} className={styles['format']}>
            <span className={styles['name']}>
              <strong>{format.label}</strong> <span className={styles['file']}>{nameFor(format)}</span>
            </span>
            <Button size="small" onClick={() => download(format)}>
              <Icon name="download" /> Download {format.label}
            </Button>
            <Button size="small" onClick={() => void copy(format)}>
              <Icon name="copy" /> Copy {format.label}
            </Button>
          </li>
        ))}
      </ul>
      <output className={outcome?.done === false ? styles['failed'] : styles['done']}>{outcome?.text}</output>
    </>
  );
}
