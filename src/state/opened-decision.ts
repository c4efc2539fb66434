import { create } from 'zustand';
import type { Decision } from '../decision/decision-schema.ts';
import type { Answers } from '../questions/answers.ts';

/** A decision that was opened from a file, and the answers it was made from. */
export interface OpenedDecision {
  readonly decision: Decision;
  readonly answers: Answers;
}

interface Opened {
  readonly opened: OpenedDecision | null;
}

/** The decision opened last, until it is dismissed or the tab is closed; it is kept nowhere else. */
export const useOpenedDecision = create<Opened>()(() => ({ opened: null }));

export const keepOpenedDecision = (opened: OpenedDecision | null): void => {
  useOpenedDecision.setState({ opened });
};
