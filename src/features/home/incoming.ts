import type { Catalog } from '../../catalog/catalog.ts';
import { decodeLink, linkFragmentIn } from '../../state/link.ts';
import { keepOpenedDecision, type OpenedDecision } from '../../state/opened-decision.ts';
import type { Problem } from '../../questions/problem.ts';
import type { SavedSession } from '../../state/session.ts';
import { takeOver, wouldReplace } from '../../state/take-over.ts';
import { readAnswersFile, readDecisionFile } from './read-answers-file.ts';

/** A session that was read, ready to take the place of the present one. */
export interface Incoming {
  /** True if the reader has answers of their own, who must say whether they give way. */
  readonly mustAsk: boolean;
  readonly accept: () => void;
}

export type ReadIncoming =
  | { readonly incoming: Incoming; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly incoming?: never };

const ready = (session: SavedSession, opened: OpenedDecision | null): ReadIncoming => ({
  incoming: {
    mustAsk: wouldReplace(session),
    accept: () => {
      keepOpenedDecision(opened);
      takeOver(session);
    },
  },
});

/** Reads answers, a decision, or a link to either out of a text. */
export const readIncoming = async (text: string, catalog: Catalog): Promise<ReadIncoming> => {
  // A file may hold addresses too, but no link begins with a brace.
  const fragment = text.trimStart().startsWith('{') ? undefined : linkFragmentIn(text);
  if (fragment !== undefined) {
    const { session, problems } = await decodeLink(fragment, catalog);
    return session === undefined ? { problems } : ready(session, null);
  }
  const { answers, problems } = readAnswersFile(text, catalog);
  return answers === undefined
    ? { problems }
    : ready({ answers, shortlist: [] }, readDecisionFile(text, catalog));
};
