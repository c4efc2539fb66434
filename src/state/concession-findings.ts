import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { concessionSearch, type ConcessionFound } from '../scoring/voices/concession.ts';
import type { Voice } from '../scoring/voices/voice.ts';
import { inSlices } from './in-slices.ts';

/** What the search for the smallest concession came to, in a form that can go from one thread to another. */
export type ConcessionFindings =
  | { readonly kind: 'agreed'; readonly tool: string }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'concession';
      /** Path of the question on which some give way. */
      readonly path: string;
      /** The answer that they take over; undefined if they leave it open. */
      readonly value: unknown;
      /** Ids of the voices that give way. */
      readonly movers: readonly number[];
      /** The tool that is then first for all. */
      readonly tool: string;
    };

const findingsOf = (found: ConcessionFound): ConcessionFindings => {
  if (found.kind !== 'concession') return found;
  const { question, value, movers, tool } = found.concession;
  return { kind: 'concession', path: question.path, value, movers: movers.map(({ id }) => id), tool };
};

/** Looks for the smallest concession, a slice at a time; undefined if it was given up as out of date. */
export const findConcession = async (
  catalog: Catalog,
  voices: readonly Voice[],
  activity: ActivityId,
  isCurrent: () => boolean,
): Promise<ConcessionFindings | undefined> => {
  const found = await inSlices(concessionSearch(catalog, voices, activity), isCurrent);
  return found && findingsOf(found);
};
