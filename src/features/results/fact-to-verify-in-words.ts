import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { impliedInWords } from '../../catalog/fact-in-words.ts';
import { factNames, facts } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { FactToVerify } from '../../scoring/sensitivity/facts-to-verify.ts';

const featuresInWords = ({ features, unverified }: Tool, activity: ActivityId): readonly string[] => {
  const all = featuresOf(activity);
  const missing = all.filter(({ id }) => features[activity]?.[id] === undefined).length;
  const believed = all.filter(({ id }) => unverified.includes(`${activity}/${id}`)).length;
  return [
    ...(missing > 0 ? [`${missing} of ${all.length} features`] : []),
    ...(believed > 0 ? [`${believed} features that no source confirms`] : []),
  ];
};

const factInDoubt = (tool: Tool, item: string): readonly string[] => {
  const name = factNames.find((one) => one === item);
  if (name === undefined) return [];
  const unknown = tool.facts[name] === undefined && impliedInWords(name, tool.facts) === undefined;
  return unknown || tool.unverified.includes(item) ? [facts[name].label] : [];
};

const itemInWords = (tool: Tool, item: string, activity: ActivityId): readonly string[] => {
  if (item === 'features') return featuresInWords(tool, activity);
  if (item === 'prices') return tool.prices === undefined ? ['Prices'] : [];
  if (item === 'status') return tool.unverified.includes('status') ? ['Status'] : [];
  return factInDoubt(tool, item);
};

/** What would happen if one unknown turned out as far from what is expected as it can. */
export const upsetInWords = (
  { tool, criterion, wouldLead, lead }: FactToVerify,
  { ranked, criteria }: ActivityRanking,
  catalog: Catalog,
): string => {
  const label = criteria.find((one) => one.criterion.id === criterion)?.criterion.label ?? criterion;
  const points = pointsInWords(lead);
  // A lead too small to be printed.
  const by = Number(points) === 0 ? 'by a hair' : `by ${points} points`;
  return tool === ranked[0]?.tool.id
    ? `If ${nameOf(catalog, tool)} turned out worst on “${label}”, ${nameOf(catalog, wouldLead)} would lead ${by}.`
    : `If ${nameOf(catalog, tool)} turned out best on “${label}”, it would lead ${by}.`;
};

/** What the catalog does not record or confirm about the tool, of all that the criterion reads. */
export const doubtsInWords = ({ reads }: FactToVerify, tool: Tool, activity: ActivityId): readonly string[] =>
  reads.flatMap((item) => itemInWords(tool, item, activity));
