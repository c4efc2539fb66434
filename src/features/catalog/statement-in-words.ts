import { activities, activityIds } from '../../catalog/activities.ts';
import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import { facts, type FactName } from '../../catalog/facts.ts';
import { findFeature } from '../../catalog/features.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';

const isFact = (name: string): name is FactName => Object.hasOwn(facts, name);

const activityNamed = (id: string) => activities.find((activity) => activity.id === id)?.label ?? id;

const featureNamed = (activity: string, feature: string) => {
  const known = activityIds.find((id) => id === activity);
  const label = known && findFeature(known, feature)?.label;
  return `${label ?? feature} (${activityNamed(activity)})`;
};

type Writer = (name: string, feature: string) => string;

const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['facts', (name) => (isFact(name) ? facts[name].label : name)],
  ['features', featureNamed],
  ['activities', (name) => `Made for ${activityNamed(name)}`],
  ['prices', () => 'Prices'],
  ['status', () => 'Status'],
]);

const integrationIn = (file: ToolFile, place: string, catalog: Catalog) =>
  `Works with ${nameOf(catalog, file.integrations?.[Number(place)]?.with ?? place)}`;

/** What a statement of a tool file is about, from its path in the file. */
export const statementInWords = (path: string, file: ToolFile, catalog: Catalog): string => {
  const [section = '', name = '', feature = ''] = path.split('.');
  if (section === 'integrations') return integrationIn(file, name, catalog);
  return writers.get(section)?.(name, feature) ?? path;
};
