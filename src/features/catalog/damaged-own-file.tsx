import { forgetDamagedOwnFile, useOwnFile } from '../../state/own-file.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveText } from '../../ui/save-text.ts';
import { ProblemList } from './own-file-refusal.tsx';
import styles from './own-page.module.css';

/** What became of a kept file that cannot be read any more, with its text for download. */
export function DamagedOwnFile() {
  const damaged = useOwnFile((state) => state.damaged);
  if (damaged === null) return null;
  return (
    <Notice tone="warning" announce="at-pause" title="The file that this browser kept could not be read">
      <p>
        It is set aside and has no part in any result. Download it, correct it and load it again; this browser
        holds it until you forget it.
      </p>
      <ProblemList problems={damaged.problems} />
      <p className={styles['actions']}>
        <Button size="small" onClick={() => saveText('overlay-damaged.json', damaged.text)}>
          <Icon name="download" /> Download the damaged text
        </Button>
        <Button size="small" tone="quiet" onClick={forgetDamagedOwnFile}>
          Forget it
        </Button>
      </p>
    </Notice>
  );
}
