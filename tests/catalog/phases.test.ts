import { expect, test } from 'vitest';
import { activityIds } from '../../src/catalog/activities.ts';
import { acrossPhases, phases } from '../../src/catalog/phases.ts';

test('every activity stands in one phase, or in all', () => {
  const placed = [...phases, acrossPhases].flatMap(({ activities }) => activities);
  expect(placed.toSorted()).toEqual(activityIds.toSorted());
});
