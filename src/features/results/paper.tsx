import { Suspense, type ComponentProps } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useEngaged } from '../../ui/use-engaged.ts';
import type { PaperSheet } from './paper-sheet.tsx';

// Printing waits for nothing, so the sheet has to be there before; until somebody uses the page nobody prints it.
const Sheet = lazyPart(async () => (await import('./paper-sheet.tsx')).PaperSheet, 'side');

/** The second sheet of the printed results, which no screen shows. */
export function Paper(props: ComponentProps<typeof PaperSheet>) {
  const engaged = useEngaged();
  return (
    engaged && (
      <Suspense>
        <Sheet {...props} />
      </Suspense>
    )
  );
}
