import type { ActivityId } from '../../catalog/activities.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './shown-stack.module.css';
import { Brief } from './brief.tsx';
import { Frontier } from './frontier.tsx';
import { Integrations } from './integrations.tsx';
import { MayWait } from './may-wait.tsx';
import { Members } from './members.tsx';
import { RunnersUp } from './runners-up.tsx';
import { StackMap } from './stack-map.tsx';
import type { FeasibleView } from './stack-view.ts';

interface ShownStackProps {
  readonly view: FeasibleView;
  readonly waits: readonly ActivityId[];
  readonly onWaits: (waits: readonly ActivityId[]) => void;
}

/** One stack: what it is, what each tool does in it, and what else there is. */
export function ShownStack({ view, waits, onWaits }: ShownStackProps) {
  return (
    <>
      <Brief view={view} />
      {!view.selection.proven && (
        <Notice tone="unknown" title="The search was cut short">
          <p>The stacks are good, but a better one may exist.</p>
        </Notice>
      )}
      <div className={styles['parts']}>
        <StackMap view={view} />
        <MayWait jobs={view.jobs} waits={waits} onWaits={onWaits} />
        <Members view={view} />
        <Integrations view={view} />
        <Frontier view={view} />
        {view.arrangement === 'balanced' && <RunnersUp view={view} />}
      </div>
    </>
  );
}
