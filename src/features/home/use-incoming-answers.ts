import { useState } from 'react';
import { useLocation } from 'wouter';
import { isEmpty, type Answers } from '../../questions/answers.ts';
import type { Problem } from '../../questions/problem.ts';
import { keepOpenedDecision, type OpenedDecision } from '../../state/opened-decision.ts';
import { useSession } from '../../state/session.ts';

/** Why answers could not be taken. */
export interface Refusal {
  /** What was being opened. */
  readonly source: string;
  /** What is wrong with its content; empty if it could not be had at all. */
  readonly problems: readonly Problem[];
}

/** Answers that were read, with the decision they came in, if there is one. */
interface Incoming {
  readonly answers: Answers;
  readonly opened: OpenedDecision | null;
}

export interface IncomingAnswers {
  readonly refusal: Refusal | undefined;
  /** Answers that would replace present ones, until the reader decides. */
  readonly pending: Incoming | undefined;
  /** Reads a text from somewhere and takes the answers in it, asking first if there are others. */
  readonly take: (source: string, read: () => Promise<string>) => Promise<void>;
  readonly confirm: () => void;
  readonly decline: () => void;
}

/** Brings answers from a file into the session and shows the results; a bad file changes nothing. */
export const useIncomingAnswers = (): IncomingAnswers => {
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, setPending] = useState<Incoming>();
  const [, navigate] = useLocation();
  const accept = ({ answers, opened }: Incoming) => {
    keepOpenedDecision(opened);
    useSession.getState().replaceAnswers(answers);
    navigate('/results');
  };
  return {
    refusal,
    pending,
    take: async (source, read) => {
      setRefusal(undefined);
      try {
        // Loaded only now: most readers open the page to answer the questions.
        const [text, { loadCatalog }, { readAnswersFile, readDecisionFile }] = await Promise.all([
          read(),
          import('../../catalog/load.ts'),
          import('./read-answers-file.ts'),
        ]);
        const catalog = await loadCatalog();
        const { answers, problems } = readAnswersFile(text, catalog);
        if (answers === undefined) setRefusal({ source, problems });
        else {
          const incoming = { answers, opened: readDecisionFile(text, catalog) };
          if (isEmpty(useSession.getState().answers)) accept(incoming);
          else setPending(incoming);
        }
      } catch {
        setRefusal({ source, problems: [] });
      }
    },
    confirm: () => {
      if (pending !== undefined) accept(pending);
    },
    decline: () => {
      setPending(undefined);
    },
  };
};
