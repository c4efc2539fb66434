import { Suspense, useState, type ComponentProps } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { ConfidenceTable } from './confidence-table.tsx';

// The table loads when somebody opens it.
const Table = lazyPart(async () => (await import('./confidence-table.tsx')).ConfidenceTable);

interface MoreAboutHowSureProps extends ComponentProps<typeof ConfidenceTable> {
  /** False while the figures belong to older answers. */
  readonly current: boolean;
}

/** Behind the shares of the first place: who beats whom, which weights suit a tool, and whether its facts suffice. */
export function MoreAboutHowSure({ current, ...rest }: MoreAboutHowSureProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="More about how sure" onToggle={setOpen}>
      <p>
        The confidence factor says how often a tool is first if the weights are just those that suit it best,
        so that only unknown facts can take the first place from it. A low one asks for facts, not for other
        priorities.
      </p>
      {/* Figures of older answers may speak of other tools and criteria. */}
      {!current && <p>Being worked out again for your new answers …</p>}
      {current && open && (
        <Suspense fallback={<p>Loading …</p>}>
          <Table {...rest} />
        </Suspense>
      )}
    </Disclosure>
  );
}
