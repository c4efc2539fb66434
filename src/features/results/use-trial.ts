import { useCallback, useState } from 'react';
import type { Edit } from '../../scoring/counterfactuals/edits.ts';
import { useSession } from '../../state/session.ts';

/** A change of answers that the reader tries, and the way back. */
export interface Trial {
  /** What was tried last and not yet kept or undone. */
  readonly edits: readonly Edit[] | null;
  readonly attempt: (edits: readonly Edit[]) => void;
  readonly undo: () => void;
  /** Keeps what was tried. */
  readonly keep: () => void;
}

/** Applies changes to the answers; only the answers that were changed go back, others given since stay. */
export const useTrial = (): Trial => {
  const [edits, setEdits] = useState<readonly Edit[] | null>(null);
  const answer = useSession((session) => session.answer);
  const attempt = useCallback(
    (tried: readonly Edit[]) => {
      for (const { path, to } of tried) answer(path, to);
      setEdits(tried);
    },
    [answer],
  );
  return {
    edits,
    attempt,
    undo: () => {
      for (const { path, from } of edits ?? []) answer(path, from);
      setEdits(null);
    },
    keep: () => {
      setEdits(null);
    },
  };
};
