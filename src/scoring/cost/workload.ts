import type { Platform } from '../../catalog/vocabularies.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import type { FigureQuestion } from '../../questions/figure.ts';
import growth from '../../questions/figures/growth.ts';
import minutesPerReleaseRun from '../../questions/figures/minutes-per-release-run.ts';
import minutesPerTesterRun from '../../questions/figures/minutes-per-tester-run.ts';
import runsPerRelease from '../../questions/figures/runs-per-release.ts';
import testerRunsPerDay from '../../questions/figures/tester-runs-per-day.ts';
import workingDays from '../../questions/figures/working-days.ts';
import platforms from '../../questions/stack/platforms.ts';
import sprintWeeks from '../../questions/team/sprint-weeks.ts';
import buildsPerDay from '../../questions/workload/builds-per-developer-per-day.ts';
import minutesPerBuild from '../../questions/workload/minutes-per-build.ts';
import { addAmounts, teamSize } from '../team.ts';
import { weeksPerMonth } from './calendar.ts';
import type { Amount } from './cost.ts';
import { exactly, figureFor } from './figure-for.ts';

/** One source of build minutes. */
export interface WorkloadPart {
  readonly label: string;
  readonly minutes: Amount;
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
    exactly(1),
  );

/** A head count times figures, and the growth that is planned for. */
const minutesOf = (answers: Answers, heads: Amount, figures: readonly FigureQuestion[]): Amount =>
  times(heads, ...[...figures, growth].map((figure) => figureFor(answers, figure)));

/** No releases are counted where the length of a sprint is unknown: the range of builds covers them. */
const releasesPerMonth = (answers: Answers): Amount => {
  const weeks = answerTo(answers, sprintWeeks);
  return exactly(weeks === undefined ? 0 : weeksPerMonth / weeks);
};

const developerFigures = [buildsPerDay, minutesPerBuild, workingDays];
const testerFigures = [testerRunsPerDay, minutesPerTesterRun, workingDays];
const releaseFigures = [runsPerRelease, minutesPerReleaseRun];

/** The figures behind the estimate. */
export const workloadFigures = [
  ...new Set([...developerFigures, ...testerFigures, ...releaseFigures, growth]),
];

const partsFor = (answers: Answers): readonly WorkloadPart[] => {
  const { developers, testers } = teamSize(answers);
  return [
    {
      label: 'Builds of developers',
      minutes: minutesOf(answers, developers, developerFigures),
    },
    {
      label: 'Runs of testers',
      minutes: minutesOf(answers, testers, testerFigures),
    },
    {
      label: 'Releases at the end of each sprint',
      minutes: minutesOf(answers, releasesPerMonth(answers), releaseFigures),
    },
  ];
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
  const parts = partsFor(answers);
  return {
    minutes: addAmounts(parts.map(({ minutes }) => minutes)),
    parts,
    systems: systemShares(answers),
  };
};
