import { create } from 'zustand';
import { isEmpty, noAnswers, type Answers } from '../questions/answers.ts';
import { sortedKeys } from '../questions/sorted-keys.ts';
import { beforeKey, takenKey } from './before-key.ts';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import { forgetDrafts } from './drafts.ts';
import { keepOpenedDecision } from './opened-decision.ts';
import { useSession, type SavedSession } from './session.ts';
import { readStoredSession } from './stored-session.ts';

interface Before {
  /** The reader's own session, while answers from elsewhere stand in its place. */
  readonly before: SavedSession | null;
}

const storedBefore = (): SavedSession | null => {
  const text = readItem(beforeKey);
  return text === null ? null : (readStoredSession(text).kept?.state ?? null);
};

/** What the reader can go back to; it survives closing the tab. */
export const useBefore = create<Before>()(() => ({ before: storedBefore() }));

/** The same text for answers that say the same, whatever the order in which they were given. */
const textOf = (answers: Answers): string => JSON.stringify(sortedKeys(answers));

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** True if taking this session over would put something of the reader's own aside. */
export const wouldReplace = ({ answers, shortlist }: SavedSession): boolean => {
  const present = useSession.getState();
  if (isEmpty(present.answers)) return false;
  if (textOf(present.answers) !== textOf(answers)) return true;
  return shortlist.length > 0 && present.shortlist.length > 0 && !sameList(present.shortlist, shortlist);
};

const putAside = (session: SavedSession): void => {
  writeItem(beforeKey, JSON.stringify({ version: 1, state: session }));
  useBefore.setState({ before: session });
};

/** Puts another session in place of the present one, which is kept for {@link undoTakeOver}. */
export const takeOver = (session: SavedSession): void => {
  const { answers, shortlist, replaceAnswers } = useSession.getState();
  const replaces = wouldReplace(session);
  // Answers that were taken over and not changed since are not the reader's own.
  if (replaces && textOf(answers) !== readItem(takenKey)) putAside({ answers, shortlist });
  writeItem(takenKey, textOf(session.answers));
  const nothingNew = !replaces && session.shortlist.length === 0;
  replaceAnswers(session.answers, nothingNew ? shortlist : session.shortlist);
};

/**
 * Begins anew without answers. The present ones are put aside, unless they came from elsewhere and own ones are put
 * aside already.
 */
export const startOver = (): void => {
  const { answers, shortlist, replaceAnswers } = useSession.getState();
  const own = textOf(answers) !== readItem(takenKey);
  if (own || useBefore.getState().before === null) putAside({ answers, shortlist });
  writeItem(takenKey, textOf(noAnswers));
  keepOpenedDecision(null);
  forgetDrafts();
  replaceAnswers(noAnswers);
};

/** Forgets the session that was put aside. */
export const forgetBefore = (): void => {
  removeItem(beforeKey);
  removeItem(takenKey);
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
