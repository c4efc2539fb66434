import { catalogVersion as today } from '../../catalog/version.ts';
import type { Problem } from '../../questions/problem.ts';
import { faultsIn } from '../../questions/problem-in-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FaultList } from '../../ui/fault-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './link-notices.module.css';
import { OwnAnswersNotice } from './own-answers-notice.tsx';
import { useArrivingLink } from './use-arriving-link.ts';

/** Says that the facts have moved between the two, if they have. */
function CatalogNote({ made }: { readonly made: string }) {
  if (made === today.version) return <p>The link was made with the same catalog as this page has.</p>;
  return (
    <p>
      The link was made with catalog {made}; this page has catalog {today.version}, so scores and places may
      differ from what was seen then.
    </p>
  );
}

interface RefusedProps {
  readonly problems: readonly Problem[];
  readonly onDismiss: () => void;
}

function Refused({ problems, onDismiss }: RefusedProps) {
  return (
    <Notice
      tone="danger"
      announce="at-once"
      title="The link in the address could not be opened"
      onDismiss={onDismiss}
    >
      <FaultList faults={faultsIn(problems)} />
      <p>The present answers are unchanged. Ask for the link again, or for the decision as a file.</p>
    </Notice>
  );
}

/** What came with a link in the address, and the way back to the reader's own answers. */
export function LinkNotices() {
  const { arrival, accept, dismiss } = useArrivingLink();
  return (
    <div className={styles['notices']}>
      {arrival.kind === 'refused' && <Refused problems={arrival.problems} onDismiss={dismiss} />}
      {arrival.kind === 'taken' && (
        <Notice title="These answers came with a link" announce="at-pause" onDismiss={dismiss}>
          <CatalogNote made={arrival.catalogVersion} />
        </Notice>
      )}
      <OwnAnswersNotice />
      <Dialog
        open={arrival.kind === 'asking'}
        onClose={() => {
          if (arrival.kind === 'asking') dismiss();
        }}
        title="This link holds other answers than this browser"
        actions={
          <>
            <Button onClick={dismiss}>Keep what is here</Button>
            <Button tone="primary" onClick={accept}>
              Look at them
            </Button>
          </>
        }
      >
        <p>
          If you look at them, the answers that are here now are put aside, and one click brings them back.
        </p>
        {arrival.kind === 'asking' && <CatalogNote made={arrival.session.catalogVersion} />}
      </Dialog>
    </div>
  );
}
