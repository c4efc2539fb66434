import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Plan } from '../../catalog/prices.ts';

/** A price with as many digits as it was published with, and never a lone digit of cents. */
const dollars = (sum: number): string => {
  const decimals = (String(sum).split('.')[1] ?? '').length;
  return `$${numberInWords(sum, decimals === 0 ? 0 : Math.max(2, decimals))}`;
};

const seatWords = {
  'developers': 'a developer',
  'data-scientists': 'a data scientist',
  'everyone': 'a person',
} as const;

const systems = [
  ['linux', 'Linux'],
  ['windows', 'Windows'],
  ['macos', 'macOS'],
] as const;

const stated = (words: string | false | undefined): readonly string[] =>
  typeof words === 'string' ? [words] : [];

const when = (value: number | undefined, words: (value: number) => string): readonly string[] =>
  value === undefined ? [] : [words(value)];

/** What a plan costs a month: one line for each thing that is paid for. */
export const planPrice = (plan: Plan): readonly string[] => {
  if (plan.quote === true) return ['On request'];
  const minutes = systems.flatMap(([system, label]) =>
    when(plan.perMinute?.[system], (price) => `${dollars(price)} ${label}`),
  );
  const lines = [
    ...when(plan.base, dollars),
    ...when(plan.perSeat, (price) => `${dollars(price)} ${seatWords[plan.seats ?? 'everyone']}`),
    ...when(plan.perParallelJob, (price) => `${dollars(price)} for each further parallel job`),
    ...stated(minutes.length > 0 && `${minutes.join(', ')} for each further build minute`),
    ...when(plan.perOwnRunnerMinute, (price) => `${dollars(price)} for each minute on own machines`),
    ...stated(plan.unpricedUsage === true && 'plus usage, at prices that are not recorded here'),
  ];
  const fixed = plan.base !== undefined || plan.perSeat !== undefined || plan.perParallelJob !== undefined;
  if (fixed) return lines;
  if (plan.unpricedUsage === true) return ['Nothing fixed', ...lines];
  return ['Free', ...lines];
};

const count = (value: number, one: string, many = `${one}s`) =>
  `${numberInWords(value)} ${value === 1 ? one : many}`;

const multiplied = ({ minuteMultiplier = {} }: Plan): readonly string[] => [
  ...when(minuteMultiplier.windows, (factor) => `a Windows minute counts ${factor} times`),
  ...when(minuteMultiplier.macos, (factor) => `a macOS minute counts ${factor} times`),
];

/** What a plan includes and where it ends, in short phrases. */
export const planTerms = (plan: Plan): readonly string[] => [
  ...stated(plan.publicOnly === true && 'for public repositories only'),
  ...when(plan.includedSeats, (seats) => `${count(seats, 'seat')} included`),
  ...when(plan.minimumSeats, (seats) => `at least ${count(seats, 'seat')}`),
  ...when(plan.maximumSeats, (seats) => `at most ${count(seats, 'person', 'people')}`),
  ...when(plan.includedMinutes, (minutes) => `${count(minutes, 'build minute')} a month included`),
  ...when(plan.includedMinutesPerSeat, (minutes) => `${count(minutes, 'build minute')} a seat included`),
  ...stated(plan.unlimitedMinutes === true && 'build minutes are not metered'),
  ...multiplied(plan).filter((words) => !words.endsWith('counts 1 times')),
  ...when(plan.includedParallelJobs, (jobs) => `${count(jobs, 'parallel job')} included`),
  ...when(plan.maximumParallelJobs, (jobs) => `at most ${count(jobs, 'parallel job')}`),
  ...stated(plan.ownRunners === true && 'jobs may run on your machines'),
  ...stated(plan.machines !== undefined && `you provide: ${plan.machines.join(' and ')}`),
  ...stated(plan.singleSignOn === true && 'single sign-on'),
];
