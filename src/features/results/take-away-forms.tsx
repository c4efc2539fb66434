import { useMemo, useState } from 'react';
import { fileText, type Format, type Surroundings } from '../../decision/format.ts';
import { formats } from '../../decision/formats.ts';
import { withAnswer, type Answers } from '../../questions/answers.ts';
import { longestLink } from '../../state/link.ts';
import { rankingFor } from '../../state/known-rankings.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useDecisionWriter } from '../../state/use-decision-writer.ts';
import { toolFilesOf } from '../../state/use-tool-files.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveText } from '../../ui/save-text.ts';
import { CopyLink } from './copy-link.tsx';
import { decisionFileName } from './decision-file-name.ts';
import styles from './take-away-forms.module.css';
import type { TakenView } from './taken-view.ts';
import { useViewLink } from './use-view-link.ts';

interface Outcome {
  readonly done: boolean;
  readonly text: string;
}

const failure = (what: string, error: unknown): Outcome => ({
  done: false,
  text: `${what} did not work${error instanceof Error ? `: ${error.message}` : '.'}`,
});

/** Tools of each activity whose sources are named: those that a record looks into. */
const sourced = 5;

/** What only the page knows: the address that opens the decision again, and the sources of the tools on top. */
const useSurroundings = (answers: Answers, link: string | null) => {
  const catalog = useCatalog();
  return async (): Promise<Surroundings> => {
    const tops = answers.activities.flatMap((activity) =>
      rankingFor(catalog, answers, activity).ranked.slice(0, sourced),
    );
    const files = await toolFilesOf([...new Set(tops.map(({ tool }) => tool.id))]);
    return { files, ...(link !== null && link.length <= longestLink && { address: link }) };
  };
};

function useExport({ activity, path }: TakenView) {
  const given = useSession((session) => session.answers);
  const answers = useMemo(
    // Someone who followed a link to one activity may have chosen none.
    () =>
      given.activities.length === 0 && activity !== undefined
        ? withAnswer(given, 'activities', [activity])
        : given,
    [given, activity],
  );
  const link = useViewLink(path, answers);
  const writer = useDecisionWriter(answers);
  const surroundings = useSurroundings(answers, link);
  const write = async (format: string) => writer(format, await surroundings());
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
  return { link, outcome, nameFor, download, copy };
}

/** One line for each export format: save it as a file, or copy it. */
export function TakeAwayForms(view: TakenView) {
  const { link, outcome, nameFor, download, copy } = useExport(view);
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
      <CopyLink link={link} />
    </>
  );
}
