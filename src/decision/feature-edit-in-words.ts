import { activityIds } from '../catalog/activities.ts';
import { findFeature } from '../catalog/features.ts';
import type { Edit } from '../scoring/counterfactuals/edits.ts';

/** How much a feature is wanted, in words. */
export const featureWish = (wish: unknown): string => {
  if (wish === 'must') return 'a must';
  return wish === 'nice' ? 'nice to have' : 'not asked for';
};

const parts = ({ path }: Edit) => {
  const [, activity, , feature = path] = path.split('.');
  return { activity: activityIds.find((id) => id === activity), feature };
};

const featureLabel = (edit: Edit): string => {
  const { activity, feature } = parts(edit);
  return (activity === undefined ? undefined : findFeature(activity, feature)?.label) ?? feature;
};

/** "“Matrix builds” were a must": a wish for one feature supposed to be another. */
export const featureSupposition = (edit: Edit): string =>
  `“${featureLabel(edit)}” were ${featureWish(edit.to)}`;

/** "Matrix builds: a must". */
export const featureAnswer = (edit: Edit): string => `${featureLabel(edit)}: ${featureWish(edit.to)}`;
