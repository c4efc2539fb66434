import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { criterionSchema } from './criterion-entry.ts';
import { evidenceSchema } from './evidence-entry.ts';
import { limitSchema } from './place-entry.ts';
import { sameAnswersTitle } from './team-answers.ts';

type Json = Record<string, unknown>;

/**
 * A schema as the protocol's library takes it (Standard Schema with JSON Schema). It lets every value pass: the
 * tools check what they are given themselves, so that a complaint reads like everywhere else in ChooseOps.
 */
export interface SchemaOnTheWire {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: unknown };
    readonly jsonSchema: { readonly input: () => Json; readonly output: () => Json };
  };
}

const isObject = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && schema !== null;

/**
 * Whether a part of a schema is the wishes for the features of an activity. They are half of the answers
 * format, and every assistant has to read all of it: what they have in common is said once for each activity instead.
 */
const areWishes = ({ properties }: JsonSchema): boolean => {
  const all = Object.values(properties ?? {});
  return all.length > 0 && all.every((one) => isObject(one) && one.enum?.[0] === 'must');
};

const wishes: JsonSchema = {
  type: 'object',
  description: 'Feature id (see list_questions) to "must" or "nice"',
  additionalProperties: { enum: ['must', 'nice'] },
};

/** The answers format is spelt out by one tool; the others point to it. */
const pointer: JsonSchema = {
  type: 'object',
  description: 'The answers of the team, exactly as recommend takes them',
  required: ['formatVersion', 'activities'],
};

const shortened = (schema: JsonSchema): JsonSchema => {
  if (areWishes(schema)) return wishes;
  if (schema.title === sameAnswersTitle) return pointer;
  const { properties } = schema;
  if (properties === undefined) return schema;
  const parts = Object.entries(properties).map(
    ([key, inner]) => [key, isObject(inner) ? shortened(inner) : inner] as const,
  );
  return { ...schema, properties: Object.fromEntries(parts) };
};

const onTheWire = (json: () => JsonSchema): SchemaOnTheWire => {
  const written = (): Json => ({ ...json() });
  return {
    '~standard': {
      version: 1,
      vendor: 'chooseops',
      validate: (value) => ({ value }),
      jsonSchema: { input: written, output: written },
    },
  };
};

// Checks that JSON Schema cannot say are left out; the tools make them all the same.
const errorMode = 'ignore';

/** What a tool takes. */
export const inputOnTheWire = (schema: GenericSchema): SchemaOnTheWire =>
  onTheWire(() => shortened(toJsonSchema(schema, { errorMode, typeMode: 'input' })));

/** What stands in an answer many times is written into its schema once. */
const definitions = { evidence: evidenceSchema, limit: limitSchema, criterion: criterionSchema };

const withUsedDefinitions = ({ $defs = {}, ...schema }: JsonSchema): JsonSchema => {
  const text = JSON.stringify([schema, $defs]);
  const used = Object.entries($defs).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  return used.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(used) };
};

/** What a tool answers. */
export const outputOnTheWire = (schema: GenericSchema): SchemaOnTheWire =>
  onTheWire(() => withUsedDefinitions(toJsonSchema(schema, { errorMode, typeMode: 'output', definitions })));
