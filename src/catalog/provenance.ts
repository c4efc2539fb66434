import * as v from 'valibot';

/** A day, month or year: `2026-08-21`, `2026-08` or `2026`. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** The https address at which a statement was read; on code hosts at a tag or commit. */
export const sourceSchema = v.pipe(
  v.string(),
  // Each dot ends one part of the name, so that a hostile text of dots is read once and not once for each dot.
  v.regex(/^https:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/, 'expected an https address'),
);

const noteSchema = v.pipe(v.string(), v.minLength(3), v.maxLength(600));

/** Where a statement was read and when, or the mark that an editor knows it but has not yet seen it in a source. */
const sourced = { source: sourceSchema, asOf: dateSchema, note: v.optional(noteSchema) };
const unverified = { unverified: v.literal(true), note: v.optional(noteSchema) };

/**
 * A value with its provenance: either `source` and `asOf`, or `unverified: true`.
 * No constraint may eliminate on an unverified value, and no price rests on one.
 */
export const statement = <const S extends v.GenericSchema>(value: S) =>
  v.union([v.strictObject({ value, ...sourced }), v.strictObject({ value, ...unverified })]);

/** What an organisation may add to a value in its own file; nothing of it is needed. */
export const ownProvenance = {
  source: v.optional(sourceSchema),
  asOf: v.optional(dateSchema),
  unverified: v.optional(v.literal(true)),
  note: v.optional(noteSchema),
};

/**
 * A value in an organisation's own file. Without a source it is the organisation's own word and counts as confirmed:
 * nobody knows better what it runs and pays, and it can correct the file itself. A guess says `unverified: true`.
 */
export const ownStatement = <const S extends v.GenericSchema>(value: S) =>
  v.strictObject({ value, ...ownProvenance });
