import { Link } from 'wouter';
import { activityAdvice } from '../../catalog/activity-advice.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Job } from './stack-view.ts';
import styles from './unserved.module.css';

interface UnservedProps {
  readonly job: Job;
  readonly reason: 'not-yet' | 'no-tool';
}

/** Why a job has no tool, and when to come back to it. */
export function Unserved({ job, reason }: UnservedProps) {
  const { notYetWhen, neededWhen } = activityAdvice[job.id];
  if (reason === 'no-tool') {
    return (
      <div className={styles['unserved']}>
        <Badge tone="warning">No tool is left</Badge>
        <p>
          Your limits rule out every tool for this job.{' '}
          <Link to={`/results/${job.id}`}>See which limits</Link>
        </p>
      </div>
    );
  }
  return (
    <div className={styles['unserved']}>
      <Badge>Not yet</Badge>
      <p>You said it may wait, and no tool for it earns its place or fits the budget. {notYetWhen}</p>
      <p>
        <strong>Come back to it:</strong> {neededWhen}
      </p>
    </div>
  );
}
