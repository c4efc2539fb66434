import { buildDecision } from '../../src/decision/build-decision.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { LabelledDecision } from '../../src/state/decision-collection.ts';
import { documents, entries } from '../../src/state/decision-store.ts';
import { fixtureCatalog } from './fixture-catalog.ts';

export const savedAnswers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };

const decision = buildDecision(fixtureCatalog, savedAnswers);

/** A decision as it is saved; tests say only what is special about theirs. */
export const labelled = (id: string, special: Partial<LabelledDecision> = {}): LabelledDecision => ({
  id,
  name: `Decision ${id}`,
  note: '',
  savedAt: '2026-11-20T10:00:00.000Z',
  shortlist: ['anchor'],
  decision: { ...decision, catalog: { version: '2025.1.0', date: '2025-03-01' } },
  ...special,
});

/** Empties the browser's storage of decisions. */
export const forgetSaved = async (): Promise<void> => {
  await entries.clear();
  await documents.clear();
};
