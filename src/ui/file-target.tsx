import { useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './file-target.module.css';
import { Icon } from './icon.tsx';

/** A file that the reader chose: its name, and the way to its text. */
export interface PickedFile {
  readonly name: string;
  readonly read: () => Promise<string>;
}

interface FileTargetProps {
  /** What happens with the file, as on a button. */
  readonly label: string;
  readonly hint: string;
  /** Several files may be chosen or dropped at once. */
  readonly several?: boolean;
  readonly onPick: (files: readonly PickedFile[]) => void;
}

const picked = (files: FileList | null): readonly PickedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.name, read: async () => file.text() }));

/** Takes JSON files by choosing or dropping them. They are read here and sent nowhere. */
export function FileTarget({ label, hint, several = false, onPick }: FileTargetProps) {
  const [over, setOver] = useState(false);
  return (
    <label className={classNames(styles['target'], over && styles['over'])}>
      <input
        type="file"
        accept=".json,application/json"
        multiple={several}
        className={styles['input']}
        // The input lies over the whole target, and the browser lets files be dropped on it.
        onDragEnter={() => {
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onChange={(event) => {
          setOver(false);
          onPick(picked(event.currentTarget.files));
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <span className={styles['button']}>
        <Icon name="file" /> {label}
      </span>
      <span className={styles['hint']}>{hint}</span>
    </label>
  );
}
