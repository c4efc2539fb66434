import { useEffect } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { Answers } from '../questions/answers.ts';
import { gapsFor } from '../questions/gaps.ts';
import type { Question } from '../questions/question.ts';
import { dropAnalysis, requestAnalysis, useAnalyses, type KnownAnalysis } from './analysis.ts';
import { useSession } from './session.ts';
import { useCatalog } from './use-catalog.ts';

/** Answers that stay the same for so long, in milliseconds, are looked into. */
const rest = 1000;

type Known = { readonly [A in ActivityId]?: KnownAnalysis };

/** What is known about the question to answer next. */
export type NextQuestion =
  | {
      readonly kind: 'looking';
      readonly activity: ActivityId;
      /** The open question that decided most when the answers were others. */
      readonly meanwhile: Question | undefined;
    }
  | { readonly kind: 'question'; readonly question: Question }
  /** No question that was skipped can alone change a first place. */
  | { readonly kind: 'none' };

const isCurrent = (known: Known, answers: Answers, activity: ActivityId | undefined): boolean =>
  activity !== undefined && known[activity]?.findings?.answers === answers;

/** The skipped question that decides most, as far as it was last looked into. */
const decidingGap = (known: Known, answers: Answers, activity: ActivityId): Question | undefined => {
  const gaps = gapsFor(answers, activity);
  const deciding = known[activity]?.findings?.value.deciding ?? [];
  const path = deciding.find((one) => gaps.some((gap) => gap.path === one));
  return gaps.find((gap) => gap.path === path);
};

/** The question that decides most in the first activity in which one does. */
const nextQuestion = (known: Known, answers: Answers): NextQuestion => {
  for (const activity of answers.activities) {
    const question = decidingGap(known, answers, activity);
    if (!isCurrent(known, answers, activity)) return { kind: 'looking', activity, meanwhile: question };
    if (question !== undefined) return { kind: 'question', question };
  }
  return { kind: 'none' };
};

/**
 * Which question to answer next; looks in the background, one activity after the other, once the answers have come
 * to rest. Undefined if it cannot be found out.
 */
export const useNextQuestion = (): NextQuestion | undefined => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const known = useAnalyses((analyses) => analyses.known);
  const failed = useAnalyses(({ failure }) => failure !== null);
  const next = nextQuestion(known, answers);
  const begun = isCurrent(known, answers, answers.activities[0]);
  const wanted = next.kind === 'looking' && !failed ? next.activity : undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    const timer = setTimeout(
      () => {
        requestAnalysis(catalog, { answers, activity: wanted, effort: 'full' });
      },
      begun ? 0 : rest,
    );
    return () => {
      clearTimeout(timer);
      dropAnalysis();
    };
  }, [catalog, answers, wanted, begun]);
  return failed && next.kind === 'looking' ? undefined : next;
};
