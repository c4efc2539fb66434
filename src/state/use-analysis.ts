import { useEffect } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { Answers } from '../questions/answers.ts';
import type { Findings } from '../scoring/counterfactuals/find-changes.ts';
import type { RankingRobustness } from '../scoring/robustness/ranking-robustness.ts';
import { dropAnalysis, requestAnalysis, useAnalyses, type KnownAnalysis } from './analysis.ts';
import { useSession } from './session.ts';
import { useCatalog } from './use-catalog.ts';

/** Least time, in milliseconds, between two brief looks while answers change. */
const pace = 150;

/** Answers that stay the same for so long get the full analysis. */
const rest = 400;

let lastBrief = -Infinity;

/** Keeps the analysis of an activity up to date with the answers, for as long as the view that calls it is shown. */
export const useAnalysisRun = (activity: ActivityId): void => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const failed = useAnalyses(({ failure }) => failure !== null);
  useEffect(() => {
    const { findings } = useAnalyses.getState().known[activity] ?? {};
    if (failed || (findings?.answers === answers && findings.complete)) return;
    const ask = (effort: 'brief' | 'full') => {
      requestAnalysis(catalog, { answers, activity, effort });
    };
    const brief = setTimeout(
      () => {
        lastBrief = performance.now();
        ask('brief');
      },
      lastBrief + pace - performance.now(),
    );
    const full = setTimeout(ask, rest, 'full');
    return () => {
      clearTimeout(brief);
      clearTimeout(full);
      dropAnalysis();
    };
  }, [catalog, answers, activity, failed]);
};

/** What is known beyond the ranking; a part is undefined until it is first worked out. */
export interface Analysis {
  readonly robustness: RankingRobustness | undefined;
  /** False while the figures still belong to older answers or to fewer samples. */
  readonly robustnessIsCurrent: boolean;
  readonly findings: Findings | undefined;
  readonly findingsAreCurrent: boolean;
  /** True once pairs of answers have been tried too. */
  readonly complete: boolean;
  readonly failed: boolean;
}

const nothing: KnownAnalysis = {};

/**
 * What the worker knows about an activity, seen from these answers. Something keeps it up to date elsewhere: see
 * {@link useAnalysisRun}.
 */
export const useAnalysis = (activity: ActivityId, answers: Answers): Analysis => {
  const failed = useAnalyses(({ failure }) => failure !== null);
  const { robustness, findings } = useAnalyses(({ known }) => known[activity] ?? nothing);
  const findingsAreCurrent = findings?.answers === answers;
  return {
    robustness: robustness?.value,
    robustnessIsCurrent: robustness?.answers === answers,
    findings: findings?.value,
    findingsAreCurrent,
    complete: findingsAreCurrent && findings.complete,
    failed,
  };
};
