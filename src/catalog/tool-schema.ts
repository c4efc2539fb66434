import * as v from 'valibot';
import { activities } from './activities.ts';
import { facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { idSchema } from './id-schema.ts';
import { judgements } from './judgements.ts';
import { pricesSchema } from './prices.ts';
import { dateSchema, sourceSchema, statement } from './provenance.ts';
import { statusStates, supportLevels } from './vocabularies.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** An object in which each of these keys may stand. */
const optionalEntries = <S extends v.GenericSchema>(keys: readonly string[], schemaOf: (key: string) => S) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, v.optional(schemaOf(key))])));

const statusSchema = v.strictObject({
  state: v.picklist(statusStates),
  /** When the state began, if known. */
  since: v.optional(dateSchema),
  /** Announced end of the product: a warning before that day, an elimination from it on. */
  endsOn: v.optional(dateSchema),
  /** Day from which nobody new can buy it; teams that already have it go on until `endsOn`. */
  closedToNewCustomersSince: v.optional(dateSchema),
  /** Tools that took over, best first. */
  successors: v.optional(v.array(idSchema)),
  source: v.optional(sourceSchema),
  asOf: v.optional(dateSchema),
  unverified: v.optional(v.literal(true)),
  note: v.optional(text),
});

/** How far a tool covers one activity. */
export const activitySchema = v.union([
  v.strictObject({
    coverage: v.picklist(['core', 'partial']),
    source: sourceSchema,
    asOf: dateSchema,
  }),
  v.strictObject({ coverage: v.picklist(['core', 'partial']), unverified: v.literal(true) }),
]);

/** How far a tool offers one feature. */
export const supportSchema = v.pipe(
  statement(v.picklist(supportLevels)),
  v.check(
    (feature) => feature.value !== 'partly' || feature.note !== undefined,
    'expected a note that says which part, because the value is "partly"',
  ),
);

const integrationKind = v.picklist(['native', 'plugin', 'exporter', 'api']);

const integrationSchema = v.union([
  v.strictObject({
    with: idSchema,
    kind: integrationKind,
    source: sourceSchema,
    asOf: dateSchema,
  }),
  v.strictObject({ with: idSchema, kind: v.optional(integrationKind), unverified: v.literal(true) }),
]);

/**
 * One tool file, `src/catalog/tools/<id>.json`. The id is the file name and is not repeated inside.
 * Absent means unknown. Nothing that follows from other values is stored.
 */
export const toolFileSchema = v.strictObject({
  $schema: v.string(),
  name: text,
  aliases: v.optional(v.array(text)),
  vendor: v.optional(text),
  website: v.optional(sourceSchema),
  /** `owner/name` on GitHub, or an https address elsewhere. */
  repository: v.optional(text),
  /** One sentence: what the tool is. */
  summary: text,
  status: statusSchema,
  activities: optionalEntries(
    activities.map((activity) => activity.id),
    () => activitySchema,
  ),
  facts: v.strictObject(
    Object.fromEntries(
      Object.entries(facts).map(([name, { value }]) => [name, v.optional(statement(value))]),
    ),
  ),
  features: v.optional(
    v.strictObject(
      Object.fromEntries(
        activities.map(({ id }) => [
          id,
          v.optional(
            optionalEntries(
              featuresOf(id).map((feature) => feature.id),
              () => supportSchema,
            ),
          ),
        ]),
      ),
    ),
  ),
  judgements: v.strictObject(
    Object.fromEntries(
      Object.entries(judgements).map(([name, { value }]) => [
        name,
        v.optional(v.strictObject({ value, because: v.optional(text) })),
      ]),
    ),
  ),
  integrations: v.optional(v.array(integrationSchema)),
  prices: v.optional(pricesSchema),
});

/** A tool file as written: every value with its provenance. */
export type ToolFile = v.InferOutput<typeof toolFileSchema>;
