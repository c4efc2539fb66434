import * as v from 'valibot';
import { points, text } from '../decision/decision-parts.ts';
import { contributionSchema } from '../decision/decision-schema.ts';
import { rounded } from '../decision/rounded.ts';
import type { Contribution } from '../scoring/explanation.ts';
import { pointsInWords } from '../scoring/score-in-words.ts';
import { evidenceOf, type Case } from './case.ts';
import { evidenceInWords, evidenceSchema } from './evidence-entry.ts';

/** What one criterion adds to the score of a tool, why, and on which statements that rests. */
export const criterionSchema = v.strictObject({
  ...v.pick(contributionSchema, ['criterion', 'weight', 'value', 'valueRange', 'points', 'because']).entries,
  label: text,
  /** Points that it could add at most. */
  possible: points,
  evidence: v.array(evidenceSchema),
});

export type CriterionEntry = v.InferOutput<typeof criterionSchema>;

export const criterionEntry = (one: Case, tool: string, contribution: Contribution): CriterionEntry => {
  const { criterion, weight, value, points: added, possible, because } = contribution;
  return {
    criterion: criterion.id,
    label: criterion.label,
    weight: rounded(weight),
    value: rounded(value.value),
    valueRange: [rounded(value.low), rounded(value.high)],
    points: rounded(added),
    possible: rounded(possible),
    because,
    evidence: evidenceOf(one, tool, criterion.reads),
  };
};

/** The criterion in one line, its statements below. */
export const criterionInWords = ({
  label,
  points: added,
  possible,
  because,
  evidence,
}: CriterionEntry): readonly string[] => [
  `${label}: ${pointsInWords(added)} of ${pointsInWords(possible)} points. ${because}`,
  ...evidence.map((fact) => `  ${evidenceInWords(fact)}`),
];
