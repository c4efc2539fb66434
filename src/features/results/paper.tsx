import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react';
import { useEngaged } from '../../ui/use-engaged.ts';
import type { PaperSheet } from './paper-sheet.tsx';

type SheetProps = ComponentProps<typeof PaperSheet>;

// Printing waits for nothing, so the sheet has to be there before; until somebody uses the page nobody prints it.
const Sheet = lazy<ComponentType<SheetProps>>(async () =>
  import('./paper-sheet.tsx').then(
    ({ PaperSheet: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/** The second sheet of the printed results, which no screen shows. */
export function Paper(props: SheetProps) {
  const engaged = useEngaged();
  return (
    engaged && (
      <Suspense>
        <Sheet {...props} />
      </Suspense>
    )
  );
}
