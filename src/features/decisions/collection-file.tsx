import { useId, useRef } from 'react';
import { loadOwnCatalog } from '../../state/own-file.ts';
import { parseCollection } from '../../state/decision-collection.ts';
import { importDecisions } from '../../state/import-decisions.ts';
import { newId } from '../../state/new-id.ts';
import { exportDecisions } from '../../state/saved-decisions.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveText } from '../../ui/save-text.ts';
import styles from './decisions.module.css';
import { goodNews, type News } from './news.ts';
import type { DecisionActions } from './use-decision-actions.ts';

const counted = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}`]);

const importFile = async (file: File): Promise<News> => {
  const { decisions, problems } = parseCollection(await file.text(), await loadOwnCatalog());
  if (decisions === undefined)
    return { tone: 'danger', title: `“${file.name}” was not imported; nothing was changed.`, problems };
  const { added, same, beside } = await importDecisions(decisions, newId);
  const parts = [
    ...counted(added, 'added'),
    ...counted(same, 'here already'),
    ...counted(beside, 'kept beside a different one of the same origin, as “… (imported)”'),
  ];
  return goodNews(`Imported “${file.name}”: ${parts.join(', ') || 'it holds no decisions'}.`);
};

const exportFile = async (): Promise<News> => {
  const name = `chooseops-decisions-${new Date().toISOString().slice(0, 10)}.json`;
  saveText(name, await exportDecisions());
  return goodNews(`Exported all as ${name}.`);
};

interface CollectionFileProps extends Pick<DecisionActions, 'attempt'> {
  /** True if nothing is saved. */
  readonly empty: boolean;
}

/** All saved decisions as one file, and back. */
export function CollectionFile({ attempt, empty }: CollectionFileProps) {
  const reason = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['actions']}>
      <Button
        aria-disabled={empty}
        aria-describedby={empty ? reason : undefined}
        onClick={() => {
          if (!empty) attempt(exportFile);
        }}
      >
        <Icon name="download" /> Export all
      </Button>
      <Button onClick={() => input.current?.click()}>
        <Icon name="upload" /> Import a file of decisions
      </Button>
      {empty && (
        <p id={reason} className={styles['soft']}>
          There is nothing to export yet.
        </p>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File of decisions"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
          if (file !== undefined) attempt(async () => importFile(file));
        }}
      />
    </div>
  );
}
