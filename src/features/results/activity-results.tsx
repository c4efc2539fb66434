import { memo, useRef } from 'react';
import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { useAnalysisRun } from '../../state/use-analysis.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ActivityLinks } from './activity-links.tsx';
import styles from './activity-results.module.css';
import { Answer } from './answer.tsx';
import { leadersInWords } from './answer-in-brief.ts';
import { FittingTools } from './fitting-tools.tsx';
import { HowSure } from './how-sure.tsx';
import { LeftOut } from './left-out.tsx';
import { ShortlistBar } from './shortlist-bar.tsx';
import { TakeAway } from './take-away.tsx';
import { TopTools } from './top-tools.tsx';
import { TriedNotice } from './tried-notice.tsx';
import { useTrial } from './use-trial.ts';
import { WhatMatters } from './what-matters.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { WhyDialog } from './why-dialog.tsx';

// They hold many rows and are rarely what the reader looks at while answers change.
const FittingToolsLater = memo(FittingTools);
const LeftOutLater = memo(LeftOut);
const HowSureLater = memo(HowSure);
const WhatWouldChangeLater = memo(WhatWouldChange);

interface ActivityResultsProps {
  readonly activity: Activity & { readonly id: ActivityId };
}

/** Everything about one activity: the answer, what it rests on, the best tools, all others, those left out. */
export function ActivityResults({ activity }: ActivityResultsProps) {
  const ranking = useRanking(activity.id);
  const rankingForRows = useAfterPaint(ranking);
  const trial = useTrial();
  const changes = useRef<HTMLHeadingElement>(null);
  useAnalysisRun(activity.id);
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
          <div className={styles['later']}>
            <HowSureLater ranking={rankingForRows} />
            <WhatWouldChangeLater ranking={rankingForRows} onTry={trial.attempt} heading={changes} />
            <FittingToolsLater ranking={rankingForRows} />
            <LeftOutLater ranking={rankingForRows} />
          </div>
        </div>
      </div>
      <div className={styles['foot']}>
        <TriedNotice ranking={ranking} trial={trial} onEnd={() => changes.current?.focus()} />
        <ShortlistBar activity={activity.id} />
      </div>
      <WhyDialog ranking={ranking} />
    </>
  );
}
