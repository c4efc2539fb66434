import * as v from 'valibot';
import type { StorageValue } from 'zustand/middleware';
import { idSchema } from '../catalog/id-schema.ts';
import { salvage } from './salvage.ts';
import type { SavedSession } from './session.ts';
import { shortlistLimit } from './shortlist-limit.ts';

const envelopeSchema = v.object({
  version: v.literal(1),
  state: v.object({ answers: v.unknown(), shortlist: v.optional(v.unknown(), []) }),
});

/** What could be read of a stored text. */
export interface StoredSession {
  /** Null if it is no session at all. */
  readonly kept: StorageValue<SavedSession> | null;
  /** True if something of it could not be read. */
  readonly damaged: boolean;
}

/** The ids in a list of tools to compare, each once, as many as can be compared. */
const salvageShortlist = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? [...new Set(raw)].filter((one) => v.is(idSchema, one)).slice(0, shortlistLimit) : [];

/** Reads what a browser kept: it is as untrusted as any file. */
export const readStoredSession = (text: string): StoredSession => {
  try {
    const { state } = v.parse(envelopeSchema, JSON.parse(text));
    const { answers, lost } = salvage(state.answers);
    const shortlist = salvageShortlist(state.shortlist);
    const whole = Array.isArray(state.shortlist) && state.shortlist.length === shortlist.length;
    return { kept: { version: 1, state: { answers, shortlist } }, damaged: lost > 0 || !whole };
  } catch {
    return { kept: null, damaged: true };
  }
};
