import { describe, expect, test } from 'vitest';
import { activityIds } from '../../src/catalog/activities.ts';
import { catalogReport } from '../../src/catalog/report.ts';
import { endedStates, faults, files } from './tool-file-rules.ts';

/** True if a chain of successors leads from the tool to one that lives. */
const leadsToLife = (id: string, seen: ReadonlySet<string> = new Set()): boolean => {
  const file = files.get(id);
  if (file === undefined || seen.has(id)) return false;
  if (!endedStates.has(file.status.state)) return true;
  return (file.status.successors ?? []).some((next) => leadsToLife(next, new Set([...seen, id])));
};

describe('the life of every tool', () => {
  test('names only successors that exist, and not itself', () => {
    expect(
      faults(({ status: { successors = [] } }, id) =>
        successors
          .filter((next) => next === id || !files.has(next))
          .map((next) => `status.successors: no other tool ${next}`),
      ),
    ).toEqual([]);
  });

  test('leads, where it has ended, through successors to a tool that lives', () => {
    expect(
      faults((_file, id) => (leadsToLife(id) ? [] : ['status.successors: expected a way to a living tool'])),
    ).toEqual([]);
  });

  test('has a source that says so where it has ended', () => {
    expect(
      faults(({ status: { state, source, asOf, unverified } }) =>
        endedStates.has(state) && (source === undefined || asOf === undefined || unverified === true)
          ? ['status: expected source and asOf, because nobody is offered a tool that has ended']
          : [],
      ),
    ).toEqual([]);
  });

  test('does not end before it began to end', () => {
    expect(
      faults(({ status: { since, endsOn, state } }) =>
        state === 'sunset-announced' && since !== undefined && endsOn !== undefined && endsOn < since
          ? [`status.endsOn: expected a day after ${since}, found ${endsOn}`]
          : [],
      ),
    ).toEqual([]);
  });
});

describe('every activity', () => {
  const { activities } = catalogReport(files);

  test.each(activityIds)('%s has a choice of at least six maintained tools made for it', (id) => {
    const found = activities.find(({ activity }) => activity === id);
    expect(found?.maintainedCore).toBeGreaterThanOrEqual(6);
  });
});
