import { describe, expect, test } from 'vitest';
import { estimateWorkload } from '../../../src/scoring/cost/workload.ts';
import { answersOf } from '../examples.ts';

const partsOf = (entries: Readonly<Record<string, unknown>>) =>
  estimateWorkload(answersOf(entries)).parts.map(({ minutes }) => minutes);

const none = { low: 0, expected: 0, high: 0 };

describe('the workload of a month', () => {
  test('of ten developers, three testers and two-week sprints, from public figures', () => {
    const [developers, testers, releases] = partsOf({
      'team.developers': 10,
      'team.testers': 3,
      'team.sprintWeeks': 2,
    });
    // 10 people × 1, 2, 4 builds × 6, 6.5, 17 minutes × 21 days.
    expect(developers).toEqual({ low: 1260, expected: 2730, high: 14_280 });
    // 3 people × 0.5, 1, 2 runs × 10, 20, 40 minutes × 21 days.
    expect(testers).toEqual({ low: 315, expected: 1260, high: 5040 });
    // Half a release a week × 4.35 weeks × 1, 3, 5 runs × 15, 30, 60 minutes.
    expect(releases?.low).toBeCloseTo(32.625, 9);
    expect(releases?.expected).toBeCloseTo(195.75, 9);
    expect(releases?.high).toBeCloseTo(652.5, 9);
  });

  test('is the sum of its parts', () => {
    const { minutes } = estimateWorkload(
      answersOf({ 'team.developers': 10, 'team.testers': 3, 'team.sprintWeeks': 2 }),
    );
    expect(minutes.low).toBeCloseTo(1607.625, 9);
    expect(minutes.expected).toBeCloseTo(4185.75, 9);
    expect(minutes.high).toBeCloseTo(19_972.5, 9);
  });

  test('has no range where the team states its builds', () => {
    const [developers] = partsOf({
      'team.developers': 10,
      'workload.buildsPerDeveloperPerDay': 4,
      'workload.minutesPerBuild': 8,
    });
    expect(developers).toEqual({ low: 6720, expected: 6720, high: 6720 });
  });

  test('counts with the team’s own figures instead of the public ones', () => {
    const [, testers, releases] = partsOf({
      'team.testers': 3,
      'team.sprintWeeks': 1,
      'figures.testerRunsPerDay': 2,
      'figures.minutesPerTesterRun': 5,
      'figures.workingDays': 20,
      'figures.runsPerRelease': 1,
      'figures.minutesPerReleaseRun': 100,
    });
    expect(testers).toEqual({ low: 600, expected: 600, high: 600 });
    expect(releases?.expected).toBeCloseTo(435, 9);
  });

  test('grows as the team plans for it', () => {
    const today = partsOf({ 'team.developers': 10, 'team.testers': 3, 'team.sprintWeeks': 2 });
    const later = partsOf({
      'team.developers': 10,
      'team.testers': 3,
      'team.sprintWeeks': 2,
      'figures.growth': 2.5,
    });
    for (const [place, { expected }] of later.entries())
      expect(expected).toBeCloseTo(2.5 * (today[place]?.expected ?? 0), 9);
  });

  test('of a team that says nothing is that of ten developers, perhaps three or thirty', () => {
    const [developers, testers, releases] = partsOf({});
    expect(developers).toEqual({ low: 378, expected: 2730, high: 42_840 });
    expect([testers, releases]).toEqual([none, none]);
  });

  test('of a team of testers only has no builds of developers', () => {
    expect(partsOf({ 'team.testers': 3 })[0]).toEqual(none);
  });

  test('of nobody is nothing', () => {
    expect(partsOf({ 'team.developers': 0 })).toEqual([none, none, none]);
  });

  test.each([
    [[], { linux: 1, windows: 0, macos: 0 }],
    [['linux', 'arm', 'gpu', 'android'], { linux: 1, windows: 0, macos: 0 }],
    [['ios'], { linux: 0, windows: 0, macos: 1 }],
    [['ios', 'macos', 'windows'], { linux: 0, windows: 0.5, macos: 0.5 }],
    [['linux', 'windows'], { linux: 0.5, windows: 0.5, macos: 0 }],
  ])('for the platforms %j is split evenly over their systems', (platforms, systems) => {
    expect(estimateWorkload(answersOf({ 'stack.platforms': platforms })).systems).toEqual(systems);
  });
});
