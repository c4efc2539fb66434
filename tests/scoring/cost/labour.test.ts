import { describe, expect, test } from 'vitest';
import { labourInWords } from '../../../src/scoring/cost/cost-in-words.ts';
import { labourByEffort } from '../../../src/scoring/cost/labour.ts';
import { answersOf } from '../examples.ts';

const weekly = (entries: Readonly<Record<string, unknown>>, effort = 3) =>
  labourByEffort(answersOf(entries)).get(effort)?.hoursPerWeek.expected;

describe('the work of running a tool', () => {
  test.each([
    [1, 0.5],
    [2, 1],
    [3, 3],
    [4, 6],
    [5, 12],
  ])('of effort %i is about %d hours a week', (effort, hours) => {
    expect(weekly({}, effort)).toBeCloseTo(hours, 9);
  });

  test('takes longer where there is little skill, and less where there is much', () => {
    expect(weekly({ 'team.opsSkill': 'low' })).toBeCloseTo(4.5, 9);
    expect(weekly({ 'team.opsSkill': 'medium' })).toBeCloseTo(3, 9);
    expect(weekly({ 'team.opsSkill': 'high' })).toBeCloseTo(2.25, 9);
  });

  test('follows the team’s own experience of a tool of middle effort', () => {
    expect(weekly({ 'figures.operatingHours': 6 }, 5)).toBeCloseTo(24, 9);
  });

  test('has a cost only at a rate that the team named', () => {
    expect(labourByEffort(answersOf()).get(3)?.cost).toBeUndefined();
    const labour = labourByEffort(answersOf({ 'workload.hourlyRateUsd': 60 })).get(3);
    // 3 hours × 4.35 weeks × 60 USD; 2 and 5 hours at the bounds.
    expect(labour?.cost?.expected).toBeCloseTo(783, 9);
    expect(labour?.cost?.low).toBeCloseTo(522, 9);
    expect(labour?.cost?.high).toBeCloseTo(1305, 9);
    if (labour === undefined) throw new Error('expected labour');
    expect(labourInWords(labour)).toBe('about 13 hours of your own work, $783 at your rate');
  });
});
