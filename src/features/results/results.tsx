import { activities, type ActivityId } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ActivityResults } from './activity-results.tsx';

function NothingChosen() {
  return (
    <>
      <PageHeading title="Results" />
      <p>You have not said yet what you are choosing, so there is nothing to rank.</p>
      <LinkButton to="/wizard/choosing" tone="primary">
        Say what you are choosing
      </LinkButton>
    </>
  );
}

/** The ranking of one activity with its reasons; without an activity, of the first one that the team chose. */
export function Results({ activity }: { readonly activity: ActivityId | undefined }) {
  const first = useSession((session) => session.answers.activities[0]);
  const shown = activities.find(({ id }) => id === (activity ?? first));
  return shown === undefined ? <NothingChosen /> : <ActivityResults key={shown.id} activity={shown} />;
}
