import type { ActivityId } from '../../catalog/activities.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Answers } from '../../questions/answers.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import type { Amount, KnownCost } from '../../scoring/cost/cost.ts';
import { ratesFor } from '../../scoring/cost/rates-for.ts';
import { estimateWorkload } from '../../scoring/cost/workload.ts';
import { teamSize } from '../../scoring/team.ts';

/** A narrower range, in US dollars a month, needs no reason. */
const leastWide = 20;

const spread = ({ low, high }: Amount): number => high - low;

/** The part of the cost that is least certain; undefined if only the plan changes within the range. */
const widestPart = ({ parts }: KnownCost) =>
  parts.filter((part) => spread(part) > 0).toSorted((a, b) => spread(b) - spread(a))[0];

const minutesInWords = (minutes: number) => `${numberInWords(minutes)} build minutes a month`;

const machinesInWords = (minutes: Amount | undefined, answers: Answers): string => {
  const { machinePrice } = ratesFor(answers);
  const low = machinePrice.low === 0 ? 'low on machines that you already have' : 'low with few machines';
  const high = [
    ...(minutes === undefined ? [] : [minutesInWords(minutes.high)]),
    ...(spread(machinePrice) > 0 ? [`${dollars(machinePrice.high)} a machine`] : []),
  ];
  return `Why so wide: ${low}${high.length === 0 ? '' : `, high at ${high.join(' and ')}`}.`;
};

/**
 * What drives the two ends of a cost that is far from certain, in one sentence; undefined if the range is narrow or
 * has no one reason.
 */
export const wideRangeInWords = (
  cost: KnownCost,
  answers: Answers,
  activity: ActivityId,
): string | undefined => {
  if (spread(cost) < leastWide || spread(cost) <= cost.expected) return undefined;
  const minutes = activity === 'ci-cd' ? estimateWorkload(answers).minutes : undefined;
  if (widestPart(cost)?.kind === 'machines') return machinesInWords(minutes, answers);
  if (minutes !== undefined && spread(minutes) > 0)
    return `Why so wide: low at ${numberInWords(minutes.low)}, high at ${minutesInWords(minutes.high)}.`;
  const { everyone } = teamSize(answers);
  return spread(everyone) > 0
    ? `Why so wide: low for ${numberInWords(everyone.low)} people, high for ${numberInWords(everyone.high)}.`
    : undefined;
};
