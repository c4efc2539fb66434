import { lazy, Suspense, useState } from 'react';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './take-away.module.css';
import type { TakenView } from './taken-view.ts';

// The export formats and their schema are needed only by those who ask for them.
const TakeAwayForms = lazy(async () => ({
  default: (await import('./take-away-forms.tsx')).TakeAwayForms,
}));

interface TakeAwayProps extends TakenView {
  /** What comes out of printing the page. */
  readonly printed: string;
  /** What of the page is in no file. */
  readonly leftOut?: string;
}

/** Saves or shares the whole decision: answers, weights and the results for every activity. */
export function TakeAway({ path, activity, printed, leftOut }: TakeAwayProps) {
  const [open, setOpen] = useState(false);
  const print = () => {
    setOpen(false);
    // Once the dialog has gone, so that it is not printed.
    setTimeout(() => globalThis.print());
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="download" /> Save and share
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Save and share">
        <p>
          The whole decision with your answers, the weights, every score and its reasons. Nothing is uploaded:
          the file is written by your browser.
        </p>
        {leftOut !== undefined && <p>{leftOut}</p>}
        <Suspense fallback={<p>Preparing …</p>}>
          <TakeAwayForms path={path} activity={activity} />
        </Suspense>
        <p className={styles['print']}>
          <LinkButton to="/decisions" size="small">
            Save it in this browser
          </LinkButton>{' '}
          Under a name, to open it again and see what has moved since.
        </p>
        <p className={styles['print']}>
          <LinkButton to="/voices" size="small">
            Compare several people’s answers
          </LinkButton>{' '}
          Load the files that others took away, beside your own answers.
        </p>
        <p className={styles['print']}>
          <Button size="small" onClick={print}>
            Print this page
          </Button>{' '}
          {printed}
        </p>
      </Dialog>
    </>
  );
}
