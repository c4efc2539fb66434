import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../src/catalog/activities.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { criteria } from '../../../src/scoring/registry.ts';
import { answersOf, contextOf, toolOf } from '../examples.ts';

/** A value, or the bounds and the middle of one that is not known. */
type Expected = number | readonly [low: number, value: number, high: number];

/** What a criterion makes of one tool for one team. */
export interface WorkedValue {
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly tool?: Partial<Tool>;
  readonly activity?: ActivityId;
  readonly others?: readonly Tool[];
  readonly value: Expected;
  /** Part of the reason. */
  readonly says: string;
}

export const facts = (of: Tool['facts']): Partial<Tool> => ({ facts: of });

const boundsOf = (expected: Expected) =>
  typeof expected === 'number' ? ([expected, expected, expected] as const) : expected;

const check = (id: string, { asked = {}, tool: parts = {}, activity = 'ci-cd', ...row }: WorkedValue) => {
  const tool = toolOf('one', parts);
  const context = contextOf(answersOf(asked, [activity]), [tool, ...(row.others ?? [])], activity);
  const ready = criteria.find((one) => one.id === id)?.prepare(context) ?? null;
  if (ready === null) throw new Error(`expected ${id} to matter`);
  const { low, value, high } = ready.value(tool);
  for (const [place, expected] of boundsOf(row.value).entries())
    expect([low, value, high][place]).toBeCloseTo(expected, 9);
  expect(ready.because(tool)).toContain(row.says);
};

/** One test for each example: the value of the tool and the reason that is given for it. */
export const checkWorkedValues = (rows: Readonly<Record<string, readonly WorkedValue[]>>): void => {
  for (const [id, examples] of Object.entries(rows))
    describe(`the value and the reason of ${id}`, () => {
      test.each(examples.map((row, place) => [place + 1, row.says, row] as const))(
        'in example %d: %s',
        (_place, _says, row) => {
          check(id, row);
        },
      );
    });
};
