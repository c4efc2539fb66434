import type { ActivityId } from '../../catalog/activities.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './may-wait.module.css';
import type { Job } from './stack-view.ts';

interface MayWaitProps {
  readonly jobs: readonly Job[];
  readonly waits: readonly ActivityId[];
  readonly onWaits: (waits: readonly ActivityId[]) => void;
}

/** Lets the reader say which jobs may be left for later. */
export function MayWait({ jobs, waits, onWaits }: MayWaitProps) {
  return (
    <Panel tight>
      <fieldset aria-describedby="may-wait-hint">
        <legend className={styles['legend']}>What may wait?</legend>
        <p id="may-wait-hint" className={styles['hint']}>
          A job that may wait gets a tool only if one earns its place and fits the budget.
        </p>
        <div className={styles['jobs']}>
          {jobs.map(({ id, label }) => (
            <label key={id} className={styles['job']}>
              <input
                type="checkbox"
                checked={waits.includes(id)}
                onChange={({ currentTarget }) =>
                  onWaits(currentTarget.checked ? [...waits, id] : waits.filter((other) => other !== id))
                }
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </Panel>
  );
}
