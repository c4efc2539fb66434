import type { Platform } from '../../catalog/vocabularies.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import platforms from '../../questions/stack/platforms.ts';
import sprintWeeks from '../../questions/team/sprint-weeks.ts';
import buildsPerDay from '../../questions/workload/builds-per-developer-per-day.ts';
import minutesPerBuild from '../../questions/workload/minutes-per-build.ts';
import { addAmounts, teamSize } from '../team.ts';
import { coefficients, type CoefficientName } from './coefficients.ts';
import type { Amount } from './cost.ts';

/** One source of build minutes, with the numbers it was worked out from. */
export interface WorkloadPart {
  readonly label: string;
  readonly minutes: Amount;
  readonly coefficients: readonly CoefficientName[];
}

/** What a team asks of a CI/CD service in a month. */
export interface Workload {
  /** Machine minutes, all jobs added up. */
  readonly minutes: Amount;
  readonly parts: readonly WorkloadPart[];
  /** Share of the minutes by operating system; the shares sum to 1. */
  readonly systems: Readonly<Record<'linux' | 'windows' | 'macos', number>>;
}

const times = (...factors: readonly Amount[]): Amount =>
  factors.reduce(
    (product, factor) => ({
      low: product.low * factor.low,
      expected: product.expected * factor.expected,
      high: product.high * factor.high,
    }),
    { low: 1, expected: 1, high: 1 },
  );

const stated = (answer: number | undefined, otherwise: Amount): Amount =>
  answer === undefined ? otherwise : { low: answer, expected: answer, high: answer };

const developerPart = (answers: Answers): WorkloadPart => ({
  label: 'Builds of developers',
  minutes: times(
    teamSize(answers).developers,
    stated(answerTo(answers, buildsPerDay), coefficients.buildsPerDeveloperPerDay),
    stated(answerTo(answers, minutesPerBuild), coefficients.minutesPerBuild),
    coefficients.workingDays,
  ),
  coefficients: ['buildsPerDeveloperPerDay', 'minutesPerBuild', 'workingDays'],
});

const testerPart = (answers: Answers): WorkloadPart => ({
  label: 'Runs of testers',
  minutes: times(
    teamSize(answers).testers,
    coefficients.testerRunsPerDay,
    coefficients.minutesPerTesterRun,
    coefficients.workingDays,
  ),
  coefficients: ['testerRunsPerDay', 'minutesPerTesterRun', 'workingDays'],
});

const releasePart = (answers: Answers): WorkloadPart => {
  const weeks = answerTo(answers, sprintWeeks);
  const none = { low: 0, expected: 0, high: 0 };
  const releases = weeks === undefined ? none : stated(1 / weeks, none);
  return {
    label: 'Releases at the end of each sprint',
    minutes: times(
      releases,
      coefficients.weeksPerMonth,
      coefficients.runsPerRelease,
      coefficients.minutesPerReleaseRun,
    ),
    coefficients: ['weeksPerMonth', 'runsPerRelease', 'minutesPerReleaseRun'],
  };
};

const systemOf = (platform: Platform) => {
  if (platform === 'ios' || platform === 'macos') return 'macos';
  return platform === 'windows' ? 'windows' : 'linux';
};

/** Minutes are split evenly over the operating systems that the platforms need. */
const systemShares = (answers: Answers): Workload['systems'] => {
  const systems = new Set((answerTo(answers, platforms) ?? []).map(systemOf));
  const share = (system: 'linux' | 'windows' | 'macos') => (systems.has(system) ? 1 / systems.size : 0);
  if (systems.size === 0) return { linux: 1, windows: 0, macos: 0 };
  return { linux: share('linux'), windows: share('windows'), macos: share('macos') };
};

/** Estimates a month’s build minutes from the team, its sprints and public figures. */
export const estimateWorkload = (answers: Answers): Workload => {
  const parts = [developerPart(answers), testerPart(answers), releasePart(answers)];
  return {
    minutes: addAmounts(parts.map(({ minutes }) => minutes)),
    parts,
    systems: systemShares(answers),
  };
};
