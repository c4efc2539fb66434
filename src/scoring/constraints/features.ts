import { activityIds, type ActivityId } from '../../catalog/activities.ts';
import { findFeature } from '../../catalog/features.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import budget from '../../questions/limits/budget.ts';
import { featuresWished, wantedFeatures } from '../../questions/priorities/features.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';
import type { Context } from '../context.ts';

const names = (activity: ActivityId, ids: readonly string[]) =>
  ids.map((id) => (findFeature(activity, id)?.label ?? id).toLowerCase()).join(', ');

const judge = (tool: Tool, { activity, answers }: Context, needed: readonly string[]): Verdict => {
  const support = (id: string) => tool.features[activity]?.[id];
  const moneyless = answerTo(answers, budget) === 0;
  const lacking = needed.filter((id) => support(id) === 'no' || (moneyless && support(id) === 'paid'));
  if (lacking.length > 0) {
    const paid = lacking.every((id) => support(id) === 'paid');
    return fail(`It lacks a must: ${names(activity, lacking)}${paid ? ' (only in a paid plan)' : ''}.`);
  }
  const doubtful = needed.filter((id) => support(id) !== 'yes');
  return doubtful.length === 0
    ? pass
    : unknown(`Check a must: ${names(activity, doubtful)} (not recorded, in part, or in a paid plan).`);
};

export default defineConstraint({
  id: 'features',
  label: 'Must-have features',
  meaning: 'A tool must offer every feature that you marked as a must.',
  asks: activityIds.map(wantedFeatures),
  restsOn: (context) =>
    featuresWished(context.answers, context.activity, 'must').map(
      (feature) => `${context.activity}/${feature}`,
    ),
  prepare: (context) => {
    const needed = featuresWished(context.answers, context.activity, 'must');
    return needed.length === 0 ? null : (tool) => judge(tool, context, needed);
  },
});
