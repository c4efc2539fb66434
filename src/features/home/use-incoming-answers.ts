import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '../../questions/problem.ts';
import type { Incoming } from './incoming.ts';

/** Where the reader brings answers from; what is wrong with them is said there. */
export type Origin = 'example' | 'file' | 'paste';

/** Why answers could not be taken. */
export interface Refusal {
  readonly origin: Origin;
  /** What was being opened. */
  readonly source: string;
  /** What is wrong with its content; empty if it could not be had at all. */
  readonly problems: readonly Problem[];
}

export interface IncomingAnswers {
  readonly refusal: Refusal | undefined;
  /** True once there were answers that would replace present ones. */
  readonly asked: boolean;
  /** Answers that would replace present ones, until the reader decides. */
  readonly pending: Incoming | undefined;
  /** Reads a text from somewhere and takes the answers in it, asking first if there are others. */
  readonly take: (origin: Origin, source: string, read: () => Promise<string>) => Promise<void>;
  readonly confirm: () => void;
  readonly decline: () => void;
}

/** Brings answers from a file or link into the session and shows the results; a bad one changes nothing. */
export const useIncomingAnswers = (): IncomingAnswers => {
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, setPending] = useState<Incoming>();
  const [asked, setAsked] = useState(false);
  const [, navigate] = useLocation();
  const accept = (incoming: Incoming) => {
    incoming.accept();
    navigate('/results');
  };
  return {
    refusal,
    asked,
    pending,
    take: async (origin, source, read) => {
      setRefusal(undefined);
      try {
        // Loaded only now: most readers open the page to answer the questions.
        const [text, { loadOwnCatalog }, { readIncoming }] = await Promise.all([
          read(),
          import('../../state/own-file.ts'),
          import('./incoming.ts'),
        ]);
        const { incoming, problems } = await readIncoming(text, await loadOwnCatalog());
        if (incoming === undefined) setRefusal({ origin, source, problems });
        else if (!incoming.mustAsk) accept(incoming);
        else {
          setAsked(true);
          setPending(incoming);
        }
      } catch {
        setRefusal({ origin, source, problems: [] });
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
