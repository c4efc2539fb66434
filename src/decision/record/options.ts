import { dateInWords } from '../../catalog/date-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { ActivityDecision, RankedEntry } from '../decision-schema.ts';
import { criterionLabel } from '../labels.ts';
import { bullets, plain, quoted, section } from '../markdown-text.ts';

/** How many of the tools that fit are looked into; the rest is counted. */
const considered = 5;

/** How many arguments are given on either side. */
const argued = 3;

/** Points of 100 from which a difference is worth a line. */
const notable = 0.1;

const digitsFor = (sum: number) => (sum < 10 && !Number.isInteger(sum) ? 2 : 0);

const dollarsOf = (sum: number): string => numberInWords(sum, digitsFor(sum));

/** "13 USD a month (0 to 108) on the plan “Free”, prices of May 2026". */
export const costInRecord = ({ cost }: RankedEntry): string => {
  if (cost === null) return 'no published price fits';
  const { low, expected, high, plan, asOf } = cost;
  const range = low === high ? '' : ` (${dollarsOf(low)} to ${dollarsOf(high)})`;
  return `${dollarsOf(expected)} USD a month${range} on ${quoted(plan)}, prices of ${plain(dateInWords(asOf))}`;
};

/** "Own work: about 13 hours a month, 783 USD at the rate of the team; not part of the cost." */
export const workInRecord = ({ labour }: RankedEntry): readonly string[] => {
  if (labour === null || labour === undefined) return [];
  const { hours, cost } = labour;
  const priced = cost === null ? '' : `, ${dollarsOf(cost.expected)} USD at the rate of the team`;
  return [`Own work: about ${dollarsOf(hours.expected)} hours a month${priced}; not part of the cost.`];
};

interface Difference {
  readonly criterion: string;
  readonly because: string;
  readonly points: number;
}

const differences = (one: RankedEntry, other: RankedEntry): readonly Difference[] => {
  const theirs = new Map(other.contributions.map(({ criterion, points }) => [criterion, points]));
  return one.contributions
    .map(({ criterion, because, points }) => ({
      criterion,
      because,
      points: points - (theirs.get(criterion) ?? 0),
    }))
    .filter(({ points }) => Math.abs(points) >= notable)
    .toSorted((a, b) => b.points - a.points || (a.criterion < b.criterion ? -1 : 1));
};

const argument = (side: 'Good' | 'Bad', { criterion, because, points }: Difference): string => {
  const sign = points > 0 ? '+' : '−';
  return `${side}, because of ${quoted(criterionLabel(criterion))} (${sign}${Math.abs(points).toFixed(1)} points): ${plain(because)}`;
};

const argumentsFor = (option: RankedEntry, rival: RankedEntry | undefined): readonly string[] => {
  if (rival === undefined) return [];
  const all = differences(option, rival);
  const better = all.filter(({ points }) => points > 0).slice(0, argued);
  const worse = all
    .filter(({ points }) => points < 0)
    .slice(-argued)
    .toReversed();
  return [
    ...better.map((one) => argument('Good', one)),
    ...worse.map((one) => argument('Bad', one)),
    ...(all.length === 0 ? [`Neutral, because every criterion values it like ${plain(rival.name)}.`] : []),
  ];
};

const scoreOf = ({ score, scoreRange: [low, high] }: RankedEntry): string => {
  const range = high - low < 0.05 ? '' : `, between ${low.toFixed(1)} and ${high.toFixed(1)}`;
  return `${score.toFixed(1)} of 100 points${range}`;
};

const optionBlocks = (option: RankedEntry, rival: RankedEntry | undefined, level: number) =>
  section(level, plain(option.name), [
    `${plain(option.verdict)} It has ${scoreOf(option)}. Cost: ${costInRecord(option)}.${
      rival === undefined ? '' : ` Compared with ${plain(rival.name)}:`
    }`,
    ...bullets([
      ...argumentsFor(option, rival),
      ...option.warnings.map(({ because }) => `To check: ${plain(because)}`),
    ]),
  ]);

/** The tools that are looked into, best first. */
const optionsOf = ({ ranking }: ActivityDecision): readonly RankedEntry[] => ranking.slice(0, considered);

/** The options in a line each. */
export const optionList = (activity: ActivityDecision): readonly string[] => {
  const rest = activity.ranking.length - considered;
  return bullets([
    ...optionsOf(activity).map((option) => `${plain(option.name)} (${option.score.toFixed(1)} points)`),
    ...(rest > 0 ? [`${rest} more that fit, with fewer points`] : []),
  ]);
};

/** For and against: the first option is held against the second, the others against the first. */
export const prosAndCons = (activity: ActivityDecision, level: number): readonly string[] => {
  const [first, second] = activity.ranking;
  return optionsOf(activity).flatMap((option) =>
    optionBlocks(option, option === first ? second : first, level),
  );
};
