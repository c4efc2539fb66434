import { activities, type ActivityId } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AddTool } from './add-tool.tsx';
import { comparedTools } from './compared-tools.ts';
import { Comparison } from './comparison.tsx';
import styles from './compare.module.css';

/** Fewest tools that make a comparison. */
const fewest = 2;

/** The shortlisted tools of one activity side by side, in the order of their scores. */
export function Compare({ activity }: { readonly activity: ActivityId }) {
  const ranking = useRanking(activity);
  const shortlist = useSession((session) => session.shortlist);
  const tools = comparedTools(ranking, shortlist);
  const label = activities.find(({ id }) => id === activity)?.label ?? activity;
  return (
    <>
      <PageHeading title={`Compare: ${label}`} />
      <div className={styles['controls']}>
        <AddTool ranking={ranking} />
        <LinkButton to={`/results/${activity}`}>Back to the results</LinkButton>
      </div>
      {tools.length < fewest ? (
        <p>
          {tools.length === 0 ? 'No tool is' : 'Only one tool is'} on the shortlist for this job. Add at least
          two to compare them.
        </p>
      ) : (
        <Comparison ranking={ranking} tools={tools} />
      )}
    </>
  );
}
