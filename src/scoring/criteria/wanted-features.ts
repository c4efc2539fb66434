import { activityIds } from '../../catalog/activities.ts';
import { answerTo } from '../../questions/answers.ts';
import { wantedFeatures } from '../../questions/priorities/features.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

/**
 * A wish for one feature is worth this much, a must twice as much, so that a single must weighs as much as the
 * deciding questions; together at most the ceiling.
 */
const pointsPerWish = 45;
const ceiling = 200;

export default defineCriterion({
  id: 'wanted-features',
  group: 'capability',
  label: 'Wanted features',
  scale: { worst: 'none of them', best: 'all of them' },
  asks: activityIds.map(wantedFeatures),
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const wishes = Object.entries(answerTo(answers, wantedFeatures(activity)) ?? {});
    // A must counts here too: where support is not recorded, a tool known to have it should come first.
    const weighted = wishes.flatMap(([feature, wish]) => (wish === 'must' ? [feature, feature] : [feature]));
    if (weighted.length === 0) return null;
    const features = wishes.map(([feature]) => feature);
    return {
      points: Math.min(ceiling, pointsPerWish * weighted.length),
      value: (tool) => featureSupport(tool, activity, weighted),
      because: (tool) => supportInWords(tool, activity, features),
    };
  },
});
