import { useMemo, useState } from 'react';
import { fileText, type Format } from '../../decision/format.ts';
import { formats } from '../../decision/formats.ts';
import { withAnswer } from '../../questions/answers.ts';
import { useSession } from '../../state/session.ts';
import { useDecisionWriter } from '../../state/use-decision-writer.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveText } from '../../ui/save-text.ts';
import { CopyLink } from './copy-link.tsx';
import { decisionFileName } from './decision-file-name.ts';
import styles from './take-away-forms.module.css';
import type { TakenView } from './taken-view.ts';

interface Outcome {
  readonly done: boolean;
  readonly text: string;
}

const failure = (what: string, error: unknown): Outcome => ({
  done: false,
  text: `${what} did not work${error instanceof Error ? `: ${error.message}` : '.'}`,
});

function useExport({ activity }: TakenView) {
  const given = useSession((session) => session.answers);
  const answers = useMemo(
    // Someone who followed a link to one activity may have chosen none.
    () =>
      given.activities.length === 0 && activity !== undefined
        ? withAnswer(given, 'activities', [activity])
        : given,
    [given, activity],
  );
  const write = useDecisionWriter(answers);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const nameFor = ({ extension }: Format) => decisionFileName(answers.activities, extension, new Date());
  const attempt = async (what: string, done: string, act: () => Promise<void>) => {
    setOutcome({ done: true, text: 'Writing …' });
    try {
      await act();
      setOutcome({ done: true, text: done });
    } catch (error) {
      setOutcome(failure(what, error));
    }
  };
  const download = async (format: Format) =>
    attempt('Saving', `Saved ${nameFor(format)}.`, async () => {
      saveText(nameFor(format), fileText(format, await write(format.id)), format.mediaType);
    });
  const copy = async (format: Format) =>
    attempt('Copying', `Copied as ${format.label}.`, async () => copyText(write(format.id)));
  return { answers, outcome, nameFor, download, copy };
}

/** One line for each export format: save it as a file, or copy it. */
export function TakeAwayForms(view: TakenView) {
  const { answers, outcome, nameFor, download, copy } = useExport(view);
  return (
    <>
      <ul className={styles['formats']}>
        {formats.map((format) => (
          <li key={format.id} className={styles['format']}>
            <span className={styles['name']}>
              <strong>{format.label}</strong> <span className={styles['file']}>{nameFor(format)}</span>
            </span>
            <Button size="small" onClick={() => void download(format)}>
              <Icon name="download" /> Download {format.label}
            </Button>
            <Button size="small" onClick={() => void copy(format)}>
              <Icon name="copy" /> Copy {format.label}
            </Button>
          </li>
        ))}
      </ul>
      <output className={outcome?.done === false ? styles['failed'] : styles['done']}>{outcome?.text}</output>
      <CopyLink path={view.path} answers={answers} />
    </>
  );
}
