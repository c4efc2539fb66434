import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { noAnswers, type Answers } from '../../questions/answers.ts';
import type { Problem } from '../../questions/problem.ts';
import { decodeLink } from '../../state/link.ts';

/** What the frame shows: a ranking for the answers in its address, or why there is none. */
export type Embedded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'ready'; readonly catalog: Catalog; readonly answers: Answers; readonly made: string };

const follow = (onChange: () => void) => {
  globalThis.addEventListener('hashchange', onChange);
  return () => {
    globalThis.removeEventListener('hashchange', onChange);
  };
};

const fragmentNow = () => location.hash.slice(1);

/**
 * Without a fragment nobody has answered anything. The published catalog alone is read: what this reader keeps in the
 * browser is not what the author of the page around the frame wants to show.
 */
const embeddedFrom = async (fragment: string, activity: ActivityId): Promise<Embedded> => {
  const catalog = await loadCatalog();
  const nothing = { ...noAnswers, activities: [activity] };
  if (fragment === '') return { kind: 'ready', catalog, answers: nothing, made: catalog.version };
  const { session, problems } = await decodeLink(fragment, catalog);
  return session === undefined
    ? { kind: 'refused', problems }
    : { kind: 'ready', catalog, answers: session.answers, made: session.catalogVersion };
};

/** Follows the address of the frame; nothing is read from the browser's storage or written to it. */
export const useEmbedded = (
  activity: ActivityId,
): { readonly fragment: string; readonly embedded: Embedded } => {
  const fragment = useSyncExternalStore(follow, fragmentNow);
  const [embedded, setEmbedded] = useState<Embedded>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const settle = (found: Embedded) => {
      if (wanted) setEmbedded(found);
    };
    embeddedFrom(fragment, activity).then(settle, () => settle({ kind: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [fragment, activity]);
  return { fragment, embedded };
};
