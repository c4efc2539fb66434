import { useEffect, useState } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { concessionSearch, type ConcessionFound } from '../../scoring/voices/concession.ts';
import type { Voice } from '../../scoring/voices/voice.ts';
import { useCatalog } from '../../state/use-catalog.ts';

/** Longest run in milliseconds before the page may draw again. */
const slice = 12;

interface Found {
  readonly key: string;
  readonly result: ConcessionFound;
}

/** Looks for the smallest concession between these voices, a slice at a time; undefined until it is found. */
export const useConcession = (
  voices: readonly Voice[],
  activity: ActivityId,
): ConcessionFound | undefined => {
  const catalog = useCatalog();
  const [found, setFound] = useState<Found>();
  const key = `${activity} ${voices.map(({ id }) => id).join(' ')}`;
  useEffect(() => {
    const search = concessionSearch(catalog, voices, activity);
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      const since = performance.now();
      let step = search.next();
      while (step.done !== true && performance.now() - since < slice) step = search.next();
      if (step.done === true) setFound({ key, result: step.value });
      else timer = setTimeout(run);
    };
    timer = setTimeout(run);
    return () => {
      clearTimeout(timer);
    };
    // Names change no result, and the key holds which voices they are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalog, key]);
  return found?.key === key ? found.result : undefined;
};
