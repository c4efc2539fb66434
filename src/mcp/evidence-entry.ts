import * as v from 'valibot';
import type { Evidence } from '../catalog/evidence.ts';
import { text } from '../decision/decision-parts.ts';

/** What a statement rests on. */
const groundsSchema = v.pipe(
  v.picklist(['source', 'unverified', 'judgement', 'own-file', 'implied', 'count', 'not-recorded']),
  v.description(
    'source: read there on that date; unverified: believed by an editor, seen in no source; judgement: opinion of the editors, grounds in note; own-file: the word of your organisation; implied: follows from other facts; count: counts statements that have sources of their own; not-recorded: unknown',
  ),
);

/** One statement about a tool, with where and when it was read. */
export const evidenceSchema = v.strictObject({
  fact: text,
  value: text,
  grounds: groundsSchema,
  source: v.optional(text),
  asOf: v.optional(text),
  note: v.optional(text),
});

export type EvidenceEntry = v.InferOutput<typeof evidenceSchema>;

const groundsOf = (evidence: Evidence): EvidenceEntry['grounds'] => {
  if (evidence.implied === true) return 'implied';
  if (!evidence.recorded) return 'not-recorded';
  if (evidence.counted === true) return 'count';
  if (evidence.judgement === true) return 'judgement';
  if (evidence.unverified === true) return 'unverified';
  return evidence.source === undefined ? 'own-file' : 'source';
};

export const evidenceEntry = (evidence: Evidence): EvidenceEntry => {
  const { label, value, source, asOf, note } = evidence;
  return {
    fact: label,
    value,
    grounds: groundsOf(evidence),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
  };
};

const words: Readonly<Record<EvidenceEntry['grounds'], string>> = {
  'source': 'no source named',
  'unverified': 'seen in no source',
  'judgement': 'judgement of the editors',
  'own-file': 'your own file',
  'implied': 'follows from other facts',
  'count': 'counted',
  'not-recorded': 'unknown',
};

/** `Licence: MIT [https://example.org/licence, 2026-08-21]` */
export const evidenceInWords = ({ fact, value, grounds, source, asOf, note }: EvidenceEntry): string => {
  const origin =
    source === undefined ? words[grounds] : [source, asOf].filter((one) => one !== undefined).join(', ');
  return `${fact}: ${value} [${origin}]${note === undefined ? '' : ` (${note})`}`;
};
