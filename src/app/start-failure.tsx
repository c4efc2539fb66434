import { Button } from '../ui/button.tsx';
import '../ui/theme.css';
import '../ui/base.css';

/** Stands in for the whole page where the part that reads the stored answers did not load. */
export function StartFailure() {
  return (
    <main role="alert">
      <h1>ChooseOps could not start</h1>
      <p>
        A part of the page did not load, for example because the network was interrupted. Your answers are
        untouched.
      </p>
      <Button
        tone="primary"
        onClick={() => {
          globalThis.location.reload();
        }}
      >
        Load the page again
      </Button>
    </main>
  );
}
