import { dateInWords } from '../../catalog/date-in-words.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Valuation } from '../../scoring/criterion.ts';
import { guessedSide } from '../../scoring/pairwise.ts';
import type { ActivityDecision, RankedEntry } from '../decision-schema.ts';
import { criterionLabel } from '../labels.ts';
import type { Surroundings } from '../format.ts';
import { bullets, plain, quoted, section } from '../markdown-text.ts';
import { sourcesInRecord } from './sources.ts';

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

type Contribution = RankedEntry['contributions'][number];

interface Difference {
  readonly criterion: string;
  readonly because: string;
  readonly facts: readonly string[];
  readonly points: number;
  /** What is not recorded, so that nobody knows whether there is a difference; undefined if it is known. */
  readonly unknown: string | undefined;
}

const valuationOf = ({ value, valueRange: [low, high], gap }: Contribution): Valuation => ({
  low,
  value,
  high,
  ...(gap === true && { gap }),
});

/** What is missing of one tool or of both, in the words of their files. */
const unknownOf = (
  [one, own]: readonly [RankedEntry, Contribution],
  [other, theirs]: readonly [RankedEntry, Contribution],
): string | undefined => {
  const side = guessedSide(valuationOf(own), valuationOf(theirs));
  if (side === null) return undefined;
  const ours = `${plain(one.name)}: ${plain(own.because)}`;
  const rivals = `${plain(other.name)}: ${plain(theirs.because)}`;
  return side === 'both' ? `${ours} ${rivals}` : side === 'first' ? ours : rivals;
};

const differences = (one: RankedEntry, other: RankedEntry): readonly Difference[] =>
  one.contributions
    .flatMap((own): readonly Difference[] => {
      const theirs = other.contributions.find(({ criterion }) => criterion === own.criterion);
      if (theirs === undefined) return [];
      const { criterion, because, facts } = own;
      const unknown = unknownOf([one, own], [other, theirs]);
      return [{ criterion, because, facts, points: own.points - theirs.points, unknown }];
    })
    .filter(({ points }) => Math.abs(points) >= notable)
    .toSorted((a, b) => b.points - a.points || (a.criterion < b.criterion ? -1 : 1));

/** The sources of an argument about one option, ready to follow it. */
type Sources = (argument: Difference) => string;

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} points`;

const argument = (side: 'Good' | 'Bad', difference: Difference, sources: Sources): string => {
  const { criterion, because, points } = difference;
  return `${side}, because of ${quoted(criterionLabel(criterion))} (${signed(points)}): ${plain(because)}${sources(difference)}`;
};

/** A guess is in the score, and no argument. */
const openPoint = ({ criterion, points, unknown = '' }: Difference): string =>
  `Not known: ${quoted(criterionLabel(criterion))} (${signed(points)} by a guess). ${unknown}`;

const argumentsFor = (
  option: RankedEntry,
  rival: RankedEntry | undefined,
  sources: Sources,
): readonly string[] => {
  if (rival === undefined) return [];
  const all = differences(option, rival);
  const known = all.filter(({ unknown }) => unknown === undefined);
  const better = known.filter(({ points }) => points > 0).slice(0, argued);
  const worse = known
    .filter(({ points }) => points < 0)
    .slice(-argued)
    .toReversed();
  const open = all
    .filter(({ unknown }) => unknown !== undefined)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, argued);
  return [
    ...better.map((one) => argument('Good', one, sources)),
    ...worse.map((one) => argument('Bad', one, sources)),
    ...open.map(openPoint),
    ...(all.length === 0 ? [`Neutral, because every criterion values it like ${plain(rival.name)}.`] : []),
  ];
};

const scoreOf = ({ score, scoreRange: [low, high] }: RankedEntry): string => {
  const range = high - low < 0.05 ? '' : `, between ${low.toFixed(1)} and ${high.toFixed(1)}`;
  return `${score.toFixed(1)} of 100 points${range}`;
};

interface Compared {
  readonly option: RankedEntry;
  readonly rival: RankedEntry | undefined;
  readonly sources: Sources;
}

const optionBlocks = ({ option, rival, sources }: Compared, level: number) =>
  section(level, plain(option.name), [
    `${plain(option.verdict)} It has ${scoreOf(option)}. Cost: ${costInRecord(option)}.${
      rival === undefined ? '' : ` Compared with ${plain(rival.name)}:`
    }`,
    ...bullets([
      ...argumentsFor(option, rival, sources),
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
export const prosAndCons = (
  activity: ActivityDecision,
  { files }: Surroundings,
  level: number,
): readonly string[] => {
  const [first, second] = activity.ranking;
  return optionsOf(activity).flatMap((option) => {
    const sources: Sources = (one) => sourcesInRecord(files?.get(option.tool), activity.id, one);
    return optionBlocks({ option, rival: option === first ? second : first, sources }, level);
  });
};
