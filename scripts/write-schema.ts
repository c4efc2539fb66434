import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

import { activitySchema, supportSchema, toolFileSchema } from '../src/catalog/tool-schema.ts';
import { decisionSchema } from '../src/decision/decision-schema.ts';
import { answersSchema } from '../src/questions/answers-schema.ts';

const folder = new URL('../public/schema/', import.meta.url);

// Checks that JSON Schema cannot say (no value twice, a note where the value is "partly") are left out.
const options = {
  errorMode: 'ignore',
  definitions: { coverage: activitySchema, support: supportSchema },
} as const;

const schemas: readonly (readonly [string, string, GenericSchema])[] = [
  ['answers', 'What a team told ChooseOps', answersSchema],
  ['decision', 'A decision made with ChooseOps: answers, weights and results', decisionSchema],
  ['tool', 'One tool of the ChooseOps catalog', toolFileSchema],
];

/** The published JSON Schemas by file name, generated from the schemas that the code parses with. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    schemas.map(([name, title, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title, ...toJsonSchema(schema, options) }, null, 2)}\n`,
    ]),
  );

/** Writes the schemas to `public/schema`. */
export const main = (): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text);
};
