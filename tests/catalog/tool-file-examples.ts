import * as v from 'valibot';
import { toolFileSchema, type ToolFile } from '../../src/catalog/tool-schema.ts';

/** Date and address of a statement that somebody read. */
export const read = { source: 'https://example.org/docs', asOf: '2026-03' } as const;

/** Mark of a statement that nobody has seen in a source. */
export const unverified = { unverified: true } as const;

/** A living CI/CD tool of which its file says nothing but what the test does; checked like any other file. */
export const toolFileOf = (parts: Readonly<Record<string, unknown>> = {}): ToolFile =>
  v.parse(toolFileSchema, {
    $schema: '../../../public/schema/tool.schema.json',
    name: 'Example',
    summary: 'A tool.',
    status: { state: 'active', ...read },
    activities: { 'ci-cd': { coverage: 'core', ...read } },
    facts: {},
    judgements: {},
    ...parts,
  });
