import { useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './open-file.module.css';

interface OpenFileProps {
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

/** Takes an answers file or a decision by choosing or dropping it. The file is read here and sent nowhere. */
export function OpenFile({ onPick }: OpenFileProps) {
  const [over, setOver] = useState(false);
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onPick(`“${file.name}”`, async () => file.text());
  };
  return (
    <label className={classNames(styles['target'], over && styles['over'])}>
      <input
        type="file"
        accept=".json,application/json"
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
          pick(event.currentTarget.files);
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <span className={styles['button']}>
        <Icon name="file" /> Open a saved decision or answers file
      </span>
      <span className={styles['hint']}>or drop it here. It is read in your browser.</span>
    </label>
  );
}
