import * as v from 'valibot';
import type { Catalog } from '../catalog/catalog.ts';
import type { Decision } from '../decision/decision-schema.ts';
import { parseDecision } from '../decision/parse-decision.ts';
import type { Answers } from '../questions/answers.ts';
import { checkedWith, parseJsonObject, wrongVersion, type Problem } from '../questions/problem.ts';
import { shortlistLimit } from './shortlist-limit.ts';

/** The only version of the collection format so far. */
const collectionVersion = 1;

/** The most characters that a name and a note may have. */
export const nameLimit = 100;
export const noteLimit = 2000;

/** A decision with what its keepers wrote on it. */
export interface LabelledDecision {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** When it was saved, as an ISO 8601 instant. */
  readonly savedAt: string;
  readonly shortlist: readonly string[];
  readonly decision: Decision;
}

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(nameLimit));
const note = v.pipe(v.string(), v.maxLength(noteLimit));
const savedAt = v.pipe(v.string(), v.isoTimestamp());
const shortlist = v.pipe(v.array(word), v.maxLength(shortlistLimit));

/** What is written on a decision; the same in the browser's storage and in a file. */
export const labels = { id: word, name, note, savedAt, shortlist };

const collectionSchema = v.strictObject({
  formatVersion: v.literal(collectionVersion),
  decisions: v.pipe(v.array(v.strictObject({ ...labels, decision: v.looseObject({}) })), v.maxLength(1000)),
});

/** Decisions are a megabyte at times, and a browser may keep many. */
const longest = 200_000_000;

/** One file with all of these decisions, which are taken as they were kept. */
export const writeCollection = (
  decisions: readonly (Omit<LabelledDecision, 'decision'> & { readonly decision: unknown })[],
): string => `${JSON.stringify({ formatVersion: collectionVersion, decisions })}\n`;

/** A decision that was read, with its answers as the catalog of today understands them. */
export interface ReadDecision extends LabelledDecision {
  readonly answers: Answers;
}

export type ParsedCollection =
  | { readonly decisions: readonly ReadDecision[]; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly decisions?: never };

/** Reads a file of decisions. Never throws; if anything in it is wrong, nothing is taken and every problem listed. */
export const parseCollection = (text: string, catalog: Catalog): ParsedCollection => {
  const { value, problems } = parseJsonObject(text, longest);
  if (problems !== undefined) return { problems };
  const version = wrongVersion(value, collectionVersion);
  if (version !== undefined) return { problems: [version] };
  const outer = checkedWith(collectionSchema, value);
  if (outer.problems !== undefined) return { problems: outer.problems };
  const wrong: Problem[] = [];
  const decisions = outer.output.decisions.flatMap((one, place) => {
    const parsed = parseDecision(one.decision, catalog);
    if (parsed.problems === undefined)
      return [{ ...one, decision: parsed.decision, answers: parsed.answers }];
    wrong.push(
      ...parsed.problems.map((problem) => ({
        ...problem,
        path: `decisions.${place}.decision${problem.path === '' ? '' : `.${problem.path}`}`,
      })),
    );
    return [];
  });
  return wrong.length > 0 ? { problems: wrong } : { decisions };
};
