import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

import { overlaySchema } from '../src/catalog/overlay-schema.ts';
import { ownPricesSchema } from '../src/catalog/prices.ts';
import {
  activitySchema,
  ownActivitySchema,
  ownSupportSchema,
  supportSchema,
  toolFileSchema,
} from '../src/catalog/tool-schema.ts';
import { decisionSchema } from '../src/decision/decision-schema.ts';
import { answersSchema } from '../src/questions/answers-schema.ts';

const folder = new URL('../public/schema/', import.meta.url);

// Checks that JSON Schema cannot say (no value twice, a note where the value is "partly") are left out.
const errorMode = 'ignore';

/** What stands in a schema many times is written into it once, under these names. */
const published = { coverage: activitySchema, support: supportSchema };
const own = { coverage: ownActivitySchema, support: ownSupportSchema, prices: ownPricesSchema };

const schemas: readonly (readonly [
  string,
  string,
  GenericSchema,
  Readonly<Record<string, GenericSchema>>?,
])[] = [
  ['answers', 'What a team told ChooseOps', answersSchema],
  ['decision', 'A decision made with ChooseOps: answers, weights and results', decisionSchema],
  [
    'overlay',
    'Tools, prices and rules of an organisation, laid over the ChooseOps catalog',
    overlaySchema,
    own,
  ],
  ['tool', 'One tool of the ChooseOps catalog', toolFileSchema],
];

/** The published JSON Schemas by file name, generated from the schemas that the code parses with. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    schemas.map(([name, title, schema, definitions = published]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode, definitions }) }, null, 2)}\n`,
    ]),
  );

/** Writes the schemas to `public/schema`. */
export const main = (): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text);
};
