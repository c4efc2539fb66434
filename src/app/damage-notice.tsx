import { useState } from 'react';
import { answeredQuestions } from '../questions/answered.ts';
import { useSession } from '../state/session.ts';
import { damagedSession, discardDamagedSession } from '../state/session-storage.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveText } from '../ui/save-text.ts';
import styles from './session-notices.module.css';

/** What became of stored answers that could not be read whole, with the text for download. */
export function DamageNotice() {
  const [text, setText] = useState(damagedSession);
  const [kept] = useState(() => answeredQuestions(useSession.getState().answers).length);
  if (text === null) return null;
  const dismiss = () => {
    discardDamagedSession();
    setText(null);
  };
  return (
    <Notice tone="warning" title="Some of your saved answers could not be read" announce="at-pause">
      <p>
        {kept === 0
          ? 'What this browser had kept was damaged, so you start with no answers.'
          : `${kept} ${kept === 1 ? 'answer was' : 'answers were'} kept; please look through the rest.`}{' '}
        The damaged text is set aside and can be downloaded until you dismiss this.
      </p>
      <p className={styles['actions']}>
        <Button size="small" onClick={() => saveText('chooseops-damaged.json', text)}>
          <Icon name="download" /> Download the damaged text
        </Button>
        <Button size="small" tone="quiet" onClick={dismiss}>
          Dismiss and forget it
        </Button>
      </p>
    </Notice>
  );
}
