import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadOwnCatalog } from '../../state/own-file.ts';
import type { Problem } from '../../questions/problem.ts';
import { decodeLink, type LinkedSession } from '../../state/link.ts';
import { keepOpenedDecision } from '../../state/opened-decision.ts';
import { takeOver, wouldReplace } from '../../state/take-over.ts';

/** Where a link in the address has got to. */
export type Arrival =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The reader has answers of their own and must say whether they give way. */
  | { readonly kind: 'asking'; readonly session: LinkedSession }
  | { readonly kind: 'taken'; readonly catalogVersion: string };

const none: Arrival = { kind: 'none' };

const follow = (onChange: () => void) => {
  globalThis.addEventListener('hashchange', onChange);
  return () => {
    globalThis.removeEventListener('hashchange', onChange);
  };
};

const fragmentNow = () => location.hash.slice(1);

/** Takes the link out of the address, so that neither a reload nor a bookmark brings it back. */
const clearAddress = () => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

const take = (session: LinkedSession): Arrival => {
  keepOpenedDecision(null);
  takeOver(session);
  clearAddress();
  return { kind: 'taken', catalogVersion: session.catalogVersion };
};

const unloaded: Problem = {
  path: 'link',
  expected: 'the catalog to compare it with',
  got: 'none: check the connection and reload the page',
  plain: 'The page could not load what it needs to read the link.',
};

const arrivalOf = async (fragment: string): Promise<Arrival> => {
  try {
    const { session, problems } = await decodeLink(fragment, await loadOwnCatalog());
    return session === undefined ? { kind: 'refused', problems } : { kind: 'asking', session };
  } catch {
    return { kind: 'refused', problems: [unloaded] };
  }
};

/** Reads the link in the address, now and whenever it changes; what it holds is taken over only after asking. */
export const useArrivingLink = () => {
  const fragment = useSyncExternalStore(follow, fragmentNow);
  const [arrival, setArrival] = useState<Arrival>(none);
  useEffect(() => {
    if (!fragment.startsWith('d=')) return;
    let wanted = true;
    const settle = (found: Arrival) => {
      if (!wanted) return;
      const asks = found.kind === 'asking' && wouldReplace(found.session);
      setArrival(found.kind === 'asking' && !asks ? take(found.session) : found);
    };
    void arrivalOf(fragment).then(settle);
    return () => {
      wanted = false;
    };
  }, [fragment]);
  return {
    arrival,
    accept: () => {
      if (arrival.kind === 'asking') setArrival(take(arrival.session));
    },
    dismiss: () => {
      if (arrival.kind !== 'taken') clearAddress();
      setArrival(none);
    },
  };
};
