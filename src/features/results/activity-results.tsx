import { memo, useDeferredValue } from 'react';
import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ActivityLinks } from './activity-links.tsx';
import styles from './activity-results.module.css';
import { Answer } from './answer.tsx';
import { leadersInWords } from './answer-in-brief.ts';
import { FittingTools } from './fitting-tools.tsx';
import { LeftOut } from './left-out.tsx';
import { ShortlistBar } from './shortlist-bar.tsx';
import { TakeAway } from './take-away.tsx';
import { TopTools } from './top-tools.tsx';
import { WhatMatters } from './what-matters.tsx';
import { WhyDialog } from './why-dialog.tsx';

// They hold many rows and are rarely what the reader looks at while answers change.
const FittingToolsLater = memo(FittingTools);
const LeftOutLater = memo(LeftOut);

interface ActivityResultsProps {
  readonly activity: Activity & { readonly id: ActivityId };
}

/** Everything about one activity: the answer, what it rests on, the best tools, all others, those left out. */
export function ActivityResults({ activity }: ActivityResultsProps) {
  const ranking = useRanking(activity.id);
  const rankingForRows = useDeferredValue(ranking);
  return (
    <>
      <div className={styles['top']}>
        <PageHeading title={`Results: ${activity.label}`} />
        <TakeAway activity={activity.id} />
      </div>
      <ActivityLinks current={activity.id} />
      <Answer ranking={ranking} />
      <VisuallyHidden>
        <output>{leadersInWords(ranking)}</output>
      </VisuallyHidden>
      <div className={styles['columns']}>
        <WhatMatters ranking={ranking} />
        <div className={styles['tools']}>
          <TopTools ranking={ranking} />
          <FittingToolsLater ranking={rankingForRows} />
          <LeftOutLater ranking={rankingForRows} />
        </div>
      </div>
      <ShortlistBar activity={activity.id} />
      <WhyDialog ranking={ranking} />
    </>
  );
}
