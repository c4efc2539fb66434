import { memo, useMemo, useRef } from 'react';
import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import { useAnalysisRun } from '../../state/use-analysis.ts';
import { useRankMoves } from '../../state/use-rank-moves.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ActivityLinks } from './activity-links.tsx';
import styles from './activity-results.module.css';
import { Answer } from './answer.tsx';
import { leadersInWords } from './answer-in-brief.ts';
import { CostAndFit } from './cost-and-fit.tsx';
import { FittingTools } from './fitting-tools.tsx';
import { HowSure } from './how-sure.tsx';
import { LeftOut } from './left-out.tsx';
import { OpenedDecisionNotice } from './opened-decision-notice.tsx';
import { OwnFileNote } from './own-file-note.tsx';
import { Paper } from './paper.tsx';
import { PrintSummary } from './print-summary.tsx';
import { SavedCompare } from './saved-compare.tsx';
import { ShortlistBar } from './shortlist-bar.tsx';
import { TakeAway } from './take-away.tsx';
import { TopTools } from './top-tools.tsx';
import { TriedNotice } from './tried-notice.tsx';
import { useTrial } from './use-trial.ts';
import { WhatMatters } from './what-matters.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { WhyDialog } from './why-dialog.tsx';

// What depends on the activity alone is not drawn again for each answer; what holds many rows is drawn later.
const ActivityLinksOnce = memo(ActivityLinks);
const TakeAwayOnce = memo(TakeAway);
const OpenedOnce = memo(OpenedDecisionNotice);
const OwnFileNoteOnce = memo(OwnFileNote);
const FittingToolsLater = memo(FittingTools);
const LeftOutLater = memo(LeftOut);
const HowSureLater = memo(HowSure);
const CostAndFitLater = memo(CostAndFit);
const PaperLater = memo(Paper);
const SavedCompareLater = memo(SavedCompare);
const WhatWouldChangeLater = memo(WhatWouldChange);

interface ActivityResultsProps {
  readonly activity: Activity & { readonly id: ActivityId };
}

/** Everything about one activity: the answer, what it rests on, the best tools, all others, those left out. */
export function ActivityResults({ activity }: ActivityResultsProps) {
  const ranking = useRanking(activity.id);
  const answers = useSession((session) => session.answers);
  const moves = useRankMoves(ranking);
  const late = useAfterPaint(useMemo(() => ({ ranking, answers, moves }), [ranking, answers, moves]));
  const trial = useTrial();
  const changes = useRef<HTMLHeadingElement>(null);
  useAnalysisRun(activity.id);
  return (
    <>
      <div className={styles['top']}>
        <PageHeading title={`Results: ${activity.label}`} />
        <TakeAwayOnce
          path={`results/${activity.id}`}
          activity={activity.id}
          printed="The answer, the first three and the first ten on one sheet."
        />
      </div>
      <ActivityLinksOnce current={activity.id} />
      <OpenedOnce />
      <OwnFileNoteOnce />
      <Answer ranking={ranking} />
      <VisuallyHidden>
        <output>{leadersInWords(ranking)}</output>
      </VisuallyHidden>
      <PrintSummary ranking={ranking} />
      <div className={styles['columns']}>
        <WhatMatters ranking={ranking} />
        <div className={styles['tools']}>
          {/* The marks come with the late parts: the ranks themselves are painted first. */}
          <TopTools ranking={ranking} moves={late.moves} />
          <div className={styles['later']}>
            <HowSureLater {...late} />
            <WhatWouldChangeLater {...late} onTry={trial.attempt} heading={changes} />
            <CostAndFitLater {...late} />
            <SavedCompareLater {...late} />
            <FittingToolsLater ranking={late.ranking} moves={late.moves} />
            <LeftOutLater ranking={late.ranking} />
          </div>
        </div>
      </div>
      <div className={styles['foot']}>
        <TriedNotice ranking={ranking} trial={trial} onEnd={() => changes.current?.focus()} />
        <ShortlistBar activity={activity.id} />
      </div>
      <WhyDialog ranking={ranking} />
      <PaperLater {...late} />
    </>
  );
}
