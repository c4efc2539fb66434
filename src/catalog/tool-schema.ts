import * as v from 'valibot';
import { activities } from './activities.ts';
import { facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { idSchema } from './id-schema.ts';
import { judgements } from './judgements.ts';
import { ownPricesSchema, pricesSchema } from './prices.ts';
import { dateSchema, ownProvenance, ownStatement, sourceSchema, statement } from './provenance.ts';
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

const identity = {
  name: text,
  aliases: v.optional(v.array(text)),
  vendor: v.optional(text),
  website: v.optional(sourceSchema),
  /** `owner/name` on GitHub, or an https address elsewhere. */
  repository: v.optional(text),
  /** One sentence: what the tool is. */
  summary: text,
};

const factsWith = <S extends v.GenericSchema>(statementOf: (value: v.GenericSchema) => S) =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(facts).map(([name, { value }]) => [name, v.optional(statementOf(value))]),
    ),
  );

const activitiesWith = <S extends v.GenericSchema>(covered: S) =>
  optionalEntries(
    activities.map((activity) => activity.id),
    () => covered,
  );

const featuresWith = <S extends v.GenericSchema>(support: S) =>
  v.strictObject(
    Object.fromEntries(
      activities.map(({ id }) => [
        id,
        v.optional(
          optionalEntries(
            featuresOf(id).map((feature) => feature.id),
            () => support,
          ),
        ),
      ]),
    ),
  );

const judgementsSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(judgements).map(([name, { value }]) => [
      name,
      v.optional(v.strictObject({ value, because: v.optional(text) })),
    ]),
  ),
);

/**
 * One tool file, `src/catalog/tools/<id>.json`. The id is the file name and is not repeated inside.
 * Absent means unknown. Nothing that follows from other values is stored.
 */
export const toolFileSchema = v.strictObject({
  $schema: v.string(),
  ...identity,
  status: statusSchema,
  activities: activitiesWith(activitySchema),
  facts: factsWith(statement),
  features: v.optional(featuresWith(supportSchema)),
  judgements: judgementsSchema,
  integrations: v.optional(v.array(integrationSchema)),
  prices: v.optional(pricesSchema),
});

/** How far a tool of an organisation's own covers one activity. */
export const ownActivitySchema = v.strictObject({
  coverage: v.picklist(['core', 'partial']),
  ...ownProvenance,
});

/** How far a tool of an organisation's own offers one feature. */
export const ownSupportSchema = ownStatement(v.picklist(supportLevels));

/** A tool in an organisation's own file: as a tool file, without the need of sources. */
export const ownToolSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...identity,
  status: v.optional(statusSchema, { state: 'active' }),
  activities: activitiesWith(ownActivitySchema),
  facts: v.optional(factsWith(ownStatement), {}),
  features: v.optional(featuresWith(ownSupportSchema)),
  judgements: v.optional(judgementsSchema, {}),
  integrations: v.optional(
    v.array(v.strictObject({ with: idSchema, kind: v.optional(integrationKind), ...ownProvenance })),
  ),
  prices: v.optional(ownPricesSchema),
});

/** A tool file as read, from the catalog or an organisation's own file: every value with its provenance. */
export type ToolFile = v.InferOutput<typeof ownToolSchema>;
