import { useEffect, useState } from 'react';
import { storageProblem, type StorageProblem } from './decision-store.ts';
import { followSaved, type SavedList } from './saved-decisions.ts';

/** What this browser keeps: being looked up, found, or out of reach. */
export type Saved =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'list'; readonly list: SavedList }
  | { readonly kind: 'problem'; readonly problem: StorageProblem };

/** The saved decisions, kept up to date with every tab of this browser. */
export const useSavedList = (): Saved => {
  const [saved, setSaved] = useState<Saved>({ kind: 'waiting' });
  useEffect(
    () =>
      followSaved(
        (list) => setSaved({ kind: 'list', list }),
        (error) => setSaved({ kind: 'problem', problem: storageProblem(error) }),
      ),
    [],
  );
  return saved;
};
