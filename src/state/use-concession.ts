import { useEffect, useState } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { Voice } from '../scoring/voices/voice.ts';
import type { ConcessionFindings } from './concession-findings.ts';
import { startConcession } from './start-concession.ts';
import { useCatalog } from './use-catalog.ts';

/** What became of the search: still going on, impossible, or what was found. */
export type Concession = 'waiting' | 'failed' | ConcessionFindings;

interface Outcome {
  readonly key: string;
  readonly result: Concession;
}

/** Looks for the smallest concession between these voices in the background; other voices stop the search. */
export const useConcession = (voices: readonly Voice[], activity: ActivityId): Concession => {
  const catalog = useCatalog();
  const [outcome, setOutcome] = useState<Outcome>();
  const key = `${activity} ${voices.map(({ id }) => id).join(' ')}`;
  useEffect(
    () =>
      startConcession(
        catalog,
        { voices, activity },
        {
          onFound: (result) => setOutcome({ key, result }),
          onFailure: () => setOutcome({ key, result: 'failed' }),
        },
      ),
    // Names change no result, and the key holds which voices they are.
    // oxlint-disable-next-line react/exhaustive-deps
    [catalog, key],
  );
  return outcome?.key === key ? outcome.result : 'waiting';
};
