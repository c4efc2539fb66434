import type { ActivityId } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import styles from './first-share.module.css';
import { firstInWords, marginInWords } from '../../scoring/robustness/first-share-in-words.ts';

interface FirstShareProps {
  readonly activity: ActivityId;
  /** Id of the tool. */
  readonly tool: string;
}

/** How often one tool is first when weights and unknown facts are varied; its room is kept while it is worked out. */
export function FirstShare({ activity, tool }: FirstShareProps) {
  const answers = useSession((session) => session.answers);
  const { robustness, robustnessIsCurrent, failed } = useAnalysis(activity, answers);
  const found = robustness?.tools.find((one) => one.tool === tool);
  if (robustness === undefined || found === undefined)
    return (
      <p className={styles['share']}>
        {failed ? 'How often it is first is not known.' : 'Working out how often it is first …'}
      </p>
    );
  return (
    <p className={styles['share']} aria-busy={!robustnessIsCurrent}>
      First in {firstInWords(found)}
      {robustnessIsCurrent ? marginInWords(found.first, robustness) : ' (updating)'}.
    </p>
  );
}
