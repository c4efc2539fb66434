import type { Amount } from './cost.ts';

/** A number of the cost model that comes from a public figure or is assumed, never hidden in a formula. */
export interface Coefficient extends Amount {
  readonly label: string;
  readonly unit: string;
  /** Where the figure was published; absent for an assumption. */
  readonly source?: string;
  readonly asOf?: string;
  /** How the figure was chosen. */
  readonly because: string;
}

const graphite = 'https://graphite.dev/research/median-ci-duration-per-pr';

/** Every coefficient of the workload and cost model. */
export const coefficients = {
  workingDays: {
    label: 'Working days a month',
    unit: 'days',
    low: 21,
    expected: 21,
    high: 21,
    because: 'Five days a week, about 4.35 weeks a month, some holidays.',
  },
  buildsPerDeveloperPerDay: {
    label: 'Builds a developer starts a day',
    unit: 'builds',
    low: 1,
    expected: 2,
    high: 4,
    source: 'https://byteiota.com/?p=8278',
    asOf: '2026',
    because:
      'A median of 12.4 merged changes a month (LinearB, second-hand) is 0.6 a day; with pushes during review, main-branch and scheduled runs about three to four builds each.',
  },
  minutesPerBuild: {
    label: 'Machine minutes a build',
    unit: 'minutes',
    low: 6,
    expected: 6.5,
    high: 17,
    source: graphite,
    asOf: '2024',
    because:
      'A median of 22 and a mean of 114 machine minutes for each merged change, divided by three to four builds (expected) or seven (high).',
  },
  testerRunsPerDay: {
    label: 'Test runs a tester starts a day',
    unit: 'runs',
    low: 0.5,
    expected: 1,
    high: 2,
    because: 'No public figure was found; one functional run a day is assumed.',
  },
  minutesPerTesterRun: {
    label: 'Machine minutes a tester’s run',
    unit: 'minutes',
    low: 10,
    expected: 20,
    high: 40,
    because: 'No public figure was found; functional tests take longer than unit tests.',
  },
  runsPerRelease: {
    label: 'Full runs a release',
    unit: 'runs',
    low: 1,
    expected: 3,
    high: 5,
    because: 'Candidate, repair and final run of one release are assumed; a release ends each sprint.',
  },
  minutesPerReleaseRun: {
    label: 'Machine minutes a release run',
    unit: 'minutes',
    low: 15,
    expected: 30,
    high: 60,
    because: 'Assumed: build, all tests and deployment, two to five times an ordinary build.',
  },
  weeksPerMonth: {
    label: 'Weeks a month',
    unit: 'weeks',
    low: 4.35,
    expected: 4.35,
    high: 4.35,
    because: '52.2 weeks a year divided by 12.',
  },
  minutesPerRunner: {
    label: 'Minutes one own runner carries a month',
    unit: 'minutes',
    low: 8000,
    expected: 5000,
    high: 3000,
    because:
      'Office hours are about 10,000 minutes a month; a runner half busy keeps queues short. Assumed, no public figure.',
  },
  machinePrice: {
    label: 'Price of one small machine a month',
    unit: 'USD',
    low: 0,
    expected: 30.4,
    high: 60.7,
    source: 'https://hacecuentas.com/en/costo-servidor-cloud-aws-ec2-mensual',
    asOf: '2026-04',
    because:
      'Low: a machine you already have. Expected: AWS t3.medium, 2 vCPU and 4 GB. High: t3.large with 8 GB. European hosts are cheaper.',
  },
  macPrice: {
    label: 'Price of one Mac a month',
    unit: 'USD',
    low: 0,
    expected: 60,
    high: 150,
    because:
      'Low: a Mac you already have. Expected and high: a small Mac written off over two years, or rented by the month; assumed, no public figure was opened.',
  },
  peoplePerParallelJob: {
    label: 'People who share one parallel job',
    unit: 'people',
    low: 5,
    expected: 4.5,
    high: 4,
    source: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/licensing/concurrent-jobs',
    asOf: '2021',
    because: 'Microsoft’s rule of thumb: one parallel job for every four to five users.',
  },
} as const satisfies Record<string, Coefficient>;

export type CoefficientName = keyof typeof coefficients;
