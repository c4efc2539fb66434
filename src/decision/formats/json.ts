import type { Decision } from '../decision-schema.ts';
import { defineFormat } from '../format.ts';

/** The answers' keys sorted, so that the order in which they were given leaves no trace. */
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const stable = (decision: Decision) => ({ ...decision, answers: sorted(decision.answers) });

export default defineFormat({
  id: 'json',
  label: 'JSON',
  order: 1,
  extension: 'json',
  mediaType: 'application/json',
  write: (decision: Decision) => `${JSON.stringify(stable(decision), null, 2)}\n`,
});
