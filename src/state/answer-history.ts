import { create } from 'zustand';
import type { Answers } from '../questions/answers.ts';
import { useSession } from './session.ts';

interface AnswerHistory {
  /** Earlier answers, the latest last. */
  readonly past: readonly Answers[];
  /** Answers that were taken back, the next one to come last. */
  readonly future: readonly Answers[];
  /** The answers before the last step, also one that took another back; null until there was one. */
  readonly before: Answers | null;
}

/** What the answers were before, as long as the tab is open. */
export const useAnswerHistory = create<AnswerHistory>()(() => ({ past: [], future: [], before: null }));

/** Most steps that can be taken back. */
const limit = 100;

/** Milliseconds without a change after which the next one is a step of its own: a slider moves in many. */
const pause = 600;

let travelling = false;

/** Remembers the answers before each change; returns the way to stop. */
export const followAnswers = (): (() => void) => {
  let lastChange = -Infinity;
  useAnswerHistory.setState({ before: null });
  return useSession.subscribe(({ answers }, before) => {
    if (answers === before.answers || travelling) return;
    const now = performance.now();
    const { past, before: earlier } = useAnswerHistory.getState();
    const sameStep = now - lastChange < pause && past.length > 0;
    lastChange = now;
    useAnswerHistory.setState({
      past: sameStep ? past : [...past, before.answers].slice(-limit),
      future: [],
      before: sameStep ? earlier : before.answers,
    });
  });
};

/** Goes one step back or forward; does nothing at the end. */
export const travel = (direction: 'back' | 'forward'): void => {
  const { past, future } = useAnswerHistory.getState();
  const [from, onto] = direction === 'back' ? [past, future] : [future, past];
  const answers = from.at(-1);
  if (answers === undefined) return;
  const left = from.slice(0, -1);
  const before = useSession.getState().answers;
  const grown = [...onto, before];
  travelling = true;
  useSession.setState({ answers });
  travelling = false;
  useAnswerHistory.setState(
    direction === 'back' ? { past: left, future: grown, before } : { past: grown, future: left, before },
  );
};
