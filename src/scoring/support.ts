import type { ActivityId } from '../catalog/activities.ts';
import { findFeature } from '../catalog/features.ts';
import type { Tool } from '../catalog/tool.ts';
import type { SupportLevel } from '../catalog/vocabularies.ts';
import { between, guessed, known, type Valuation } from './criterion.ts';

/** Worth of a support level; a paid feature is worth less because it changes the price. */
const worth: Readonly<Record<SupportLevel, number>> = { yes: 1, paid: 0.6, partly: 0.5, no: 0 };

/**
 * Expected worth of a feature that nobody recorded. Below the middle: what a tool is good at tends to be
 * documented, so silence says a little. Fixed, never computed from the tools at hand.
 */
const unrecorded = guessed(0, 0.35, 1);

/** Value of one support level, or of an unrecorded one. */
export const supportValue = (support: SupportLevel | undefined): Valuation =>
  support === undefined ? unrecorded : known(worth[support]);

/** Mean of values, bound by bound; the middle of the scale if there are none. */
export const meanOf = (values: readonly Valuation[]): Valuation => {
  if (values.length === 0) return between(0, 0.5, 1);
  let low = 0;
  let value = 0;
  let high = 0;
  let gap = false;
  for (const one of values) {
    low += one.low;
    value += one.value;
    high += one.high;
    gap ||= one.gap === true;
  }
  return (gap ? guessed : between)(low / values.length, value / values.length, high / values.length);
};

/** How far a tool offers a set of features: the mean over them. */
export const featureSupport = (tool: Tool, activity: ActivityId, features: readonly string[]): Valuation => {
  const offered = tool.features[activity];
  let certain = 0;
  let unrecordedCount = 0;
  for (const feature of features) {
    const support = offered?.[feature];
    if (support === undefined) unrecordedCount += 1;
    else certain += worth[support];
  }
  const count = features.length;
  if (unrecordedCount === 0) return known(certain / count);
  return guessed(
    (certain + unrecorded.low * unrecordedCount) / count,
    (certain + unrecorded.value * unrecordedCount) / count,
    (certain + unrecorded.high * unrecordedCount) / count,
  );
};

const phrases: readonly (readonly [SupportLevel | undefined, string])[] = [
  ['yes', 'offers'],
  ['paid', 'only in a paid plan'],
  ['partly', 'in part'],
  ['no', 'lacks'],
  [undefined, 'not recorded'],
];

/** "Offers matrix builds, test reports; lacks …": the features in words, grouped by support. */
export const supportInWords = (tool: Tool, activity: ActivityId, features: readonly string[]): string => {
  const groups = phrases.flatMap(([level, phrase]) => {
    const labels = features
      .filter((feature) => tool.features[activity]?.[feature] === level)
      .map((feature) => (findFeature(activity, feature)?.label ?? feature).toLowerCase());
    return labels.length === 0 ? [] : [`${phrase} ${labels.join(', ')}`];
  });
  const words = groups.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
