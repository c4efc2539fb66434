import { useMemo, useState } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useStacks } from '../../state/use-stacks.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './advice.module.css';
import { ArrangementChoice } from './arrangement-choice.tsx';
import { spokenBrief } from './brief-in-words.ts';
import { NoStack } from './no-stack.tsx';
import { ShownStack } from './shown-stack.tsx';
import { arranged, viewOf, type Arrangement } from './stack-view.ts';

/** The same list each time, so that what was found for it is known again. */
const nothingWaits: readonly ActivityId[] = [];

/** The stacks for the present answers, and which jobs may wait. */
export function Advice() {
  const catalog = useCatalog();
  const [optional, setOptional] = useState(nothingWaits);
  const [arrangement, setArrangement] = useState<Arrangement>('balanced');
  const { found, current } = useStacks(optional);
  const view = useMemo(() => (found === undefined ? undefined : viewOf(catalog, found)), [catalog, found]);
  if (view === undefined) {
    return (
      <div className={styles['waiting']}>
        <output>Looking for tools that fit together…</output>
      </div>
    );
  }
  const { balanced } = view.advice;
  if (!balanced.feasible) return <NoStack view={view} selection={balanced} />;
  const { bestForEach } = view.advice;
  const feasible = arranged(view, balanced, arrangement);
  return (
    <div aria-busy={!current}>
      <VisuallyHidden>
        <output>{current && spokenBrief(feasible)}</output>
      </VisuallyHidden>
      {bestForEach !== null && (
        <ArrangementChoice
          balanced={balanced}
          bestForEach={bestForEach}
          shown={feasible.arrangement}
          onShow={setArrangement}
        />
      )}
      <ShownStack
        view={feasible}
        waits={optional}
        onWaits={(waits) => setOptional(waits.length === 0 ? nothingWaits : waits)}
      />
    </div>
  );
}
