import * as v from 'valibot';
import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { noAnswers, valueAt, withAnswer, type Answers } from '../questions/answers.ts';
import { questions } from '../questions/registry.ts';
import type { SavedSession } from './session.ts';

const damagedKey = 'chooseops-damaged';

const envelopeSchema = v.object({
  version: v.literal(1),
  state: v.object({
    answers: v.object({ formatVersion: v.literal(1) }),
    shortlist: v.fallback(v.array(v.pipe(v.string(), v.maxLength(60))), []),
  }),
});

const looseAnswers = v.record(v.string(), v.unknown());

interface Salvaged {
  readonly answers: Answers;
  readonly lost: number;
}

/** Keeps every single answer that its question still accepts, so that one bad value costs one answer. */
const salvage = (raw: unknown): Salvaged => {
  const loose: Answers = { ...noAnswers, ...v.parse(looseAnswers, raw) };
  return questions.reduce<Salvaged>(
    ({ answers, lost }, { path, schema }) => {
      const value = valueAt(loose, path);
      if (value === undefined) return { answers, lost };
      return v.is(schema, value)
        ? { answers: withAnswer(answers, path, value), lost }
        : { answers, lost: lost + 1 };
    },
    { answers: noAnswers, lost: 0 },
  );
};

/** The text that could not be read at some earlier start, for download; null if there is none. */
export const damagedSession = (): string | null => localStorage.getItem(damagedKey);

/** Forgets the damaged text. */
export const discardDamagedSession = (): void => {
  localStorage.removeItem(damagedKey);
};

const read = (name: string): StorageValue<SavedSession> | null => {
  const text = localStorage.getItem(name);
  if (text === null) return null;
  try {
    const raw: unknown = JSON.parse(text);
    const { state } = v.parse(envelopeSchema, raw);
    const { answers, lost } = salvage(
      v.parse(v.object({ state: v.object({ answers: v.unknown() }) }), raw).state.answers,
    );
    if (lost > 0) localStorage.setItem(damagedKey, text);
    return { version: 1, state: { answers, shortlist: state.shortlist } };
  } catch {
    localStorage.setItem(damagedKey, text);
    return null;
  }
};

/**
 * Local storage behind a schema: what it holds is as untrusted as any file. Text that cannot be read is set
 * aside, never overwritten silently.
 */
export const sessionStorageAdapter: PersistStorage<SavedSession> = {
  getItem: read,
  setItem: (name, value) => {
    localStorage.setItem(name, JSON.stringify(value));
  },
  removeItem: (name) => {
    localStorage.removeItem(name);
  },
};
