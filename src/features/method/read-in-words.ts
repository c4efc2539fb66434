import { activityIds } from '../../catalog/activities.ts';
import { facts, type FactName } from '../../catalog/facts.ts';
import { findFeature } from '../../catalog/features.ts';
import { judgements, type JudgementName } from '../../catalog/judgements.ts';
import type { Criterion } from '../../scoring/criterion.ts';

const parts: Readonly<Record<string, string>> = {
  prices: 'published prices',
  integrations: 'what it works with',
  status: 'status',
  activities: 'what it was made for',
  features: 'features',
};

const isFact = (item: string): item is FactName => Object.hasOwn(facts, item);
const isJudgement = (item: string): item is JudgementName => Object.hasOwn(judgements, item);

const featureNamed = (item: string): string | undefined => {
  const [activity, feature = ''] = item.split('/');
  const known = activityIds.find((id) => id === activity);
  return known && findFeature(known, feature)?.label;
};

const small = (label: string) =>
  /^[A-Z][a-z]/.test(label) && !/^(GitHub|Kubernetes)/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

const readInWords = (item: string): string => {
  if (isFact(item)) return small(facts[item].label);
  if (isJudgement(item)) return `${small(judgements[item].label)} (judgement)`;
  return parts[item] ?? small(featureNamed(item) ?? item);
};

/** What is read of a tool, as one phrase. */
export const readsInWords = (items: readonly string[]): string =>
  [...new Set(items.map(readInWords))].join(', ');

/** The answers that are read, as one phrase; questions that belong to single activities are put together, and so are the figures. */
export const asksInWords = (asks: Criterion['asks']): string => {
  const general = asks
    .filter(({ activity, background }) => activity === undefined && background !== true)
    .map(({ label }) => small(label));
  const special = asks.some(({ activity }) => activity !== undefined);
  const figures = asks.some(({ background }) => background === true);
  const all = [
    ...new Set(general),
    ...(special ? ['the questions on the job itself'] : []),
    ...(figures ? ['the figures of the cost model'] : []),
  ];
  return all.length === 0 ? 'none of your answers' : all.join(', ');
};
