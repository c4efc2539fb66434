import type { ActivityId } from '../../catalog/activities.ts';
import { featuresOf, type Feature } from '../../catalog/features.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { SupportLevel } from '../../catalog/vocabularies.ts';

const supportOf = (tool: Tool, activity: ActivityId, feature: string): SupportLevel | undefined =>
  tool.features[activity]?.[feature];

/** How many of these tools have a feature, and of how many that is not known. */
export const supportInWords = (tools: readonly Tool[], activity: ActivityId, feature: string): string => {
  const found = tools.map((tool) => supportOf(tool, activity, feature));
  const count = (...levels: readonly (SupportLevel | undefined)[]) =>
    found.filter((level) => levels.includes(level)).length;
  const parts = [
    { number: count('partly', 'paid'), words: 'in part or paid' },
    { number: count('no'), words: 'lack it' },
    { number: count(undefined), words: 'not recorded' },
  ].filter(({ number }) => number > 0);
  return [
    `${count('yes')} of ${tools.length} have it`,
    ...parts.map(({ number, words }) => `${number} ${words}`),
  ].join(', ');
};

/** A vocabulary of more features than this is folded. */
const long = 14;

/** So many features of a long vocabulary are shown first. */
const first = 10;

/** The features that tell the tools apart most, and the rest, each in the order of the vocabulary. */
export const dividedFeatures = (
  tools: readonly Tool[],
  activity: ActivityId,
): readonly [readonly Feature[], readonly Feature[]] => {
  const all = featuresOf(activity);
  if (all.length <= long) return [all, []];
  /** How near to one half is the share of tools that have it. */
  const divides = ({ id }: Feature) => {
    const having = tools.filter((tool) => supportOf(tool, activity, id) === 'yes').length;
    return Math.min(having, tools.length - having);
  };
  const most = new Set(all.toSorted((a, b) => divides(b) - divides(a)).slice(0, first));
  return [all.filter((one) => most.has(one)), all.filter((one) => !most.has(one))];
};
