import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
}

/** Asks somebody with answers of their own whether these give way. */
export function ReplaceDialog({ open, onConfirm, onDecline }: ReplaceDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onDecline}
      title="Replace the present answers?"
      actions={
        <>
          <Button onClick={onDecline}>Keep what is here</Button>
          <Button tone="primary" onClick={onConfirm}>
            Replace them
          </Button>
        </>
      }
    >
      <p>
        This browser has answers already. Opening this puts other ones in their place; one click brings the
        present ones back.
      </p>
    </Dialog>
  );
}
