import * as v from 'valibot';
import { nameLimit, type LabelledDecision } from './decision-collection.ts';
import { documents, entries, entrySchema, together } from './decision-store.ts';
import { keptText, saveDecision } from './saved-decisions.ts';

/** What became of the decisions in a file. */
export interface ImportCount {
  /** Kept as they are. */
  readonly added: number;
  /** Not kept again, because the same is here already. */
  readonly same: number;
  /** Kept beside another one of the same origin, under a name that says so. */
  readonly beside: number;
}

type Fate = keyof ImportCount;

const isSame = async (one: LabelledDecision, kept: unknown): Promise<boolean> => {
  const parsed = v.safeParse(entrySchema, kept);
  if (!parsed.success) return false;
  const { name, note, savedAt, shortlist } = parsed.output;
  const document = await documents.get(one.id);
  return (
    JSON.stringify([name, note, savedAt, shortlist, document?.text]) ===
    JSON.stringify([one.name, one.note, one.savedAt, one.shortlist, keptText(one.decision)])
  );
};

const fateOf = async (one: LabelledDecision): Promise<Fate> => {
  const kept = await entries.get(one.id);
  if (kept === undefined) return 'added';
  return (await isSame(one, kept)) ? 'same' : 'beside';
};

const besideName = ' (imported)';

const importOne = async (one: LabelledDecision, newId: () => string): Promise<Fate> => {
  const fate = await fateOf(one);
  if (fate === 'added') await saveDecision(one);
  if (fate === 'beside')
    await saveDecision({
      ...one,
      id: newId(),
      name: `${one.name.slice(0, nameLimit - besideName.length)}${besideName}`,
    });
  return fate;
};

/** Keeps all of these decisions or, if one cannot be kept, none. Nothing that is here already is written over. */
export const importDecisions = async (
  decisions: readonly LabelledDecision[],
  newId: () => string,
): Promise<ImportCount> =>
  together(async () => {
    const count = { added: 0, same: 0, beside: 0 };
    for (const one of decisions) {
      // One after the other: a file may name an id twice.
      // oxlint-disable-next-line no-await-in-loop
      count[await importOne(one, newId)] += 1;
    }
    return count;
  });
