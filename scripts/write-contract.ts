import { writeFileSync } from 'node:fs';

import { activities } from '../src/catalog/activities.ts';
import { facts } from '../src/catalog/facts.ts';
import { featuresOf } from '../src/catalog/features.ts';
import { formats } from '../src/decision/formats.ts';
import { steps, type Control, type Question } from '../src/questions/question.ts';
import { questions } from '../src/questions/registry.ts';
import { constraints, criteria } from '../src/scoring/registry.ts';
import { jsonSchemas } from './write-schema.ts';
import { keysOf } from './contract/schema-keys.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

const code = (text: string): string => `\`${text}\``;

const systemsInWords = {
  'tools': 'list of tool ids',
  'tools-and-neighbours': 'list of ids of tools or neighbouring systems',
};

const listed = (options: readonly { readonly value: string }[]): string =>
  options.map(({ value }) => code(value)).join(', ');

const valuesOf = (control: Control): string => {
  switch (control.kind) {
    case 'number':
      return `${control.whole ? 'whole number' : 'number'}, ${control.minimum} to ${control.maximum} (${control.unit})`;
    case 'choice':
      return listed(control.options);
    case 'choices':
      return `list of ${listed(control.options)}`;
    case 'yes-no':
      return '`true`, `false`';
    case 'systems':
      return systemsInWords[control.scope];
    case 'features':
      return 'feature id → `must` or `nice`';
    case 'importance':
      return 'number, 0 to 10; 5 is usual';
    case 'text':
      return `text of at most ${control.maximumLength} characters`;
  }
};

const askedFor = ({ activity, onlyFor }: Question): string =>
  (activity === undefined ? (onlyFor ?? []) : [activity]).map(code).join(', ');

const questionRow = (question: Question): readonly string[] => [
  code(question.path),
  valuesOf(question.control),
  askedFor(question),
  `${question.ask} ${question.why}`,
];

const answersPart = (): string =>
  steps
    .map(({ id, title }) => {
      const asked = questions.filter(({ step }) => step === id);
      const rows = asked.map(questionRow);
      return `### ${title}\n\n${table(['path', 'values', 'only for', 'question, and why it is asked'], rows)}`;
    })
    .join('\n\n');

const featuresPart = (): string =>
  activities
    .map(({ id, label }) => {
      const rows = featuresOf(id).map((feature) => [code(feature.id), feature.label, feature.meaning]);
      return `### ${label} (${code(id)})\n\n${table(['id', 'label', 'meaning'], rows)}`;
    })
    .join('\n\n');

const factsPart = (): string =>
  table(
    ['fact', 'label', 'meaning'],
    Object.entries(facts).map(([name, { label, meaning }]) => [code(name), label, meaning]),
  );

const criteriaPart = (): string =>
  table(
    ['id', 'group', 'worth 0', 'worth 1', 'answers read', 'facts read'],
    criteria.map(({ id, group, scale, asks, reads }) => [
      code(id),
      group,
      scale.worst,
      scale.best,
      asks.map(({ path }) => code(path)).join(', '),
      reads.map(code).join(', '),
    ]),
  );

const constraintsPart = (): string =>
  table(
    ['id', 'demands', 'answers read'],
    constraints.map(({ id, meaning, asks }) => [
      code(id),
      meaning,
      asks.map(({ path }) => code(path)).join(', '),
    ]),
  );

const decisionPart = (): string => {
  const schema: unknown = JSON.parse(jsonSchemas().get('decision.schema.json') ?? '{}');
  const rows = keysOf(schema, ['answers']).map(({ path, type, required }) => [
    code(path),
    type,
    required ? '' : 'may be absent',
  ]);
  return table(['path', 'type', ''], rows);
};

const formatsPart = (): string =>
  table(
    ['id', 'form', 'file', 'media type'],
    formats.map(({ id, label, extension, mediaType }) => [code(id), label, `.${extension}`, mediaType]),
  );

/** The contract of the files in words, from the same declarations that parse and write them. */
export const contract = (): string => `# The contract of the files

Written by \`npm run schema\` from the declarations that the code parses with; do not edit it. The JSON Schemas stand in
[\`public/schema\`](../public/schema).

- [Answers](#answers) · [Features](#features) · [Decision](#decision) · [Formats](#formats)
- [Facts of a tool](#facts-of-a-tool) · [Criteria](#criteria) · [Hard constraints](#hard-constraints)

## Answers

\`{ "formatVersion": 1, "activities": ["ci-cd"], … }\`. Everything but \`activities\` may be left out: a missing answer limits
nothing and is named as a gap. Keys that are not listed here are refused, with their path.

${answersPart()}

## Features

What \`needs.<activity>.features\` may name: \`must\` is a hard constraint, \`nice\` a criterion.

${featuresPart()}

## Decision

One document: answers, weights, the catalog's version, and the results. Lists have a stable order, and the same answers
and catalog give the same bytes. \`answers\` is as above; \`[]\` stands for each entry of a list, \`*\` for each key.

${decisionPart()}

## Formats

${formatsPart()}

## Facts of a tool

Each is \`{ "value": …, "source": "https://…", "asOf": "2026-11-23" }\`, or unverified, or absent, which is unknown.

${factsPart()}

## Criteria

Every criterion has a fixed scale from 0 to 1 that never depends on the tools at hand.

${criteriaPart()}

## Hard constraints

Only a failure on facts that a source confirms eliminates a tool.

${constraintsPart()}
`;

/** Writes the contract to `docs/contract.md`. */
export const main = (): void => {
  writeFileSync(new URL('../docs/contract.md', import.meta.url), contract());
};
