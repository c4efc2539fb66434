import { create } from 'zustand';
import { isEmpty } from '../questions/answered.ts';
import type { Answers } from '../questions/answers.ts';
import { sortedKeys } from '../questions/sorted-keys.ts';
import { beforeKey } from './before-key.ts';
import { removeItem, writeItem } from './browser-storage.ts';
import { keepOpenedDecision } from './opened-decision.ts';
import { useSession, type SavedSession } from './session.ts';
import { readSession } from './session-storage.ts';

interface Before {
  /** The reader's own session, while answers from elsewhere stand in its place. */
  readonly before: SavedSession | null;
}

/** What the reader can go back to; it survives closing the tab. */
export const useBefore = create<Before>()(() => ({ before: readSession(beforeKey)?.state ?? null }));

/** True if both say the same, whatever the order in which they were answered. */
const sameAnswers = (a: Answers, b: Answers): boolean =>
  JSON.stringify(sortedKeys(a)) === JSON.stringify(sortedKeys(b));

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** True if taking this session over would put something of the reader's own aside. */
export const wouldReplace = ({ answers, shortlist }: SavedSession): boolean => {
  const present = useSession.getState();
  if (isEmpty(present.answers)) return false;
  if (!sameAnswers(present.answers, answers)) return true;
  return shortlist.length > 0 && present.shortlist.length > 0 && !sameList(present.shortlist, shortlist);
};

/** Answers that were taken over and not changed since are not the reader's own. */
let taken: Answers | null = null;

/** Puts another session in place of the present one, which is kept for {@link undoTakeOver}. */
export const takeOver = (session: SavedSession): void => {
  const { answers, shortlist, replaceAnswers } = useSession.getState();
  const replaces = wouldReplace(session);
  if (replaces && answers !== taken) {
    writeItem(beforeKey, JSON.stringify({ version: 1, state: { answers, shortlist } }));
    useBefore.setState({ before: { answers, shortlist } });
  }
  taken = session.answers;
  const nothingNew = !replaces && session.shortlist.length === 0;
  replaceAnswers(session.answers, nothingNew ? shortlist : session.shortlist);
};

/** Forgets the session that was put aside. */
export const forgetBefore = (): void => {
  removeItem(beforeKey);
  useBefore.setState({ before: null });
};

/** Brings the session that was put aside back. */
export const undoTakeOver = (): void => {
  const { before } = useBefore.getState();
  if (before === null) return;
  keepOpenedDecision(null);
  useSession.getState().replaceAnswers(before.answers, before.shortlist);
  forgetBefore();
};
