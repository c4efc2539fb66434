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
      title="Replace your answers?"
      actions={
        <>
          <Button onClick={onDecline}>Keep mine</Button>
          <Button tone="primary" onClick={onConfirm}>
            Replace them
          </Button>
        </>
      }
    >
      <p>
        You have answers of your own in this browser. Opening this puts other ones in their place; one click
        brings yours back.
      </p>
    </Dialog>
  );
}
