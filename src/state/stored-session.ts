import * as v from 'valibot';
import type { StorageValue } from 'zustand/middleware';
import { salvage } from './salvage.ts';
import type { SavedSession } from './session.ts';

const envelopeSchema = v.object({
  version: v.literal(1),
  state: v.object({
    answers: v.unknown(),
    shortlist: v.fallback(v.array(v.pipe(v.string(), v.maxLength(60))), []),
  }),
});

/** What could be read of a stored text. */
export interface StoredSession {
  /** Null if it is no session at all. */
  readonly kept: StorageValue<SavedSession> | null;
  /** True if something of it could not be read. */
  readonly damaged: boolean;
}

/** Reads what a browser kept: it is as untrusted as any file. */
export const readStoredSession = (text: string): StoredSession => {
  try {
    const { state } = v.parse(envelopeSchema, JSON.parse(text));
    const { answers, lost } = salvage(state.answers);
    return { kept: { version: 1, state: { answers, shortlist: state.shortlist } }, damaged: lost > 0 };
  } catch {
    return { kept: null, damaged: true };
  }
};
