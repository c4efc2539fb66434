import { describe, expect, test } from 'vitest';
import type { Tool } from '../../../src/catalog/tool.ts';
import criterion from '../../../src/scoring/criteria/switching-effort.ts';
import { answersOf, contextOf, toolOf } from '../examples.ts';

const jenkins = toolOf('jenkins');
const stranger = toolOf('stranger');
const importer = toolOf('importer', { integrations: ['jenkins'] });

const preparedWith = (entries: Readonly<Record<string, unknown>>) =>
  criterion.prepare(contextOf(answersOf(entries), [jenkins, stranger, importer]));

const valueOf = (tool: Tool, entries: Readonly<Record<string, unknown>>) =>
  preparedWith(entries)?.value(tool).value;

describe('the ease of moving', () => {
  test('is best for the tool that stays', () => {
    expect(valueOf(jenkins, { 'stack.inUse': ['jenkins'] })).toBe(1);
  });

  test('is less for a stranger than for a tool that works with the old one', () => {
    const entries = { 'stack.inUse': ['jenkins'] };
    expect(valueOf(stranger, entries)).toBeLessThan(valueOf(importer, entries) ?? 0);
    expect(valueOf(importer, entries)).toBeLessThan(1);
  });

  test('says what leaving takes', () => {
    expect(preparedWith({ 'stack.inUse': ['jenkins'] })?.because(stranger)).toMatch(
      /^Leaving .* means moving pipelines/,
    );
  });

  test('does not matter to a team that has no tool for the job', () => {
    expect(preparedWith({})).toBeNull();
    expect(preparedWith({ 'stack.inUse': ['kafka'] })).toBeNull();
  });

  test('of a tool that is left anyway is only remarked on: it is the same for all others', () => {
    const context = contextOf(answersOf({ 'stack.replacing': ['jenkins'] }), [jenkins, stranger]);
    expect(criterion.prepare(context)).toBeNull();
    expect(criterion.remark?.(context)).toMatch(/^Leaving .* means moving pipelines/);
  });
});
