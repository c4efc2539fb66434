import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { activityAdvice } from '../../catalog/activity-advice.ts';
import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './activity-page.module.css';
import { activityRows, type ActivityRow } from './activity-rows.ts';
import { ActivityTools } from './activity-tools.tsx';
import { CatalogNav } from './catalog-nav.tsx';
import { DecidingQuestions } from './deciding-questions.tsx';
import { FeatureCounts } from './feature-counts.tsx';
import { Successors } from './successors.tsx';
import { ToolLink } from './tool-links.tsx';

interface ActivityPageProps {
  readonly activity: Activity & { readonly id: ActivityId };
}

function Advice({ id }: { readonly id: ActivityId }) {
  const { neededWhen, notYetWhen } = activityAdvice[id];
  return (
    <section className={styles['advice']} aria-label="Do you need a tool for it?">
      <Panel tight>
        <h2 className={styles['label']}>When you need it</h2>
        <p>{neededWhen}</p>
      </Panel>
      <Panel tight>
        <h2 className={styles['label']}>When not yet</h2>
        <p>{notYetWhen}</p>
      </Panel>
    </section>
  );
}

function EndedTools({ rows }: { readonly rows: readonly ActivityRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="ended">
      <h2 id="ended">Ended or ending</h2>
      <ul className={styles['ended']}>
        {rows.map(({ tool: { id, status } }) => (
          <li key={id}>
            <ToolLink id={id} /> <Badge tone={statusTone(status.state)}>{statusInWords(status.state)}</Badge>
            <Successors status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an activity is, whether a team needs a tool for it, which there are, and what decides between them. */
export function ActivityPage({ activity }: ActivityPageProps) {
  const { maintained, ended } = activityRows(useCatalog(), activity.id);
  return (
    <div className={styles['page']}>
      <CatalogNav />
      <PageHeading title={activity.label} />
      <p className={styles['description']}>{activity.description}</p>
      <LinkButton to={`/results/${activity.id}`}>See them ranked for your team</LinkButton>
      <Advice id={activity.id} />
      <section aria-labelledby="tools">
        <h2 id="tools">{maintained.length} maintained tools</h2>
        <p>Those made for it first, then those that do part of it; choose a column to sort by it.</p>
        <ActivityTools activity={activity} rows={maintained} />
      </section>
      <EndedTools rows={ended} />
      <DecidingQuestions activity={activity} />
      <FeatureCounts activity={activity} />
    </div>
  );
}
