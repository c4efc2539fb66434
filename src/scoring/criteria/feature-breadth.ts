import { featuresOf } from '../../catalog/features.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport } from '../support.ts';

export default defineCriterion({
  id: 'feature-breadth',
  group: 'capability',
  label: 'Range of features',
  scale: { worst: 'none of the features people choose by', best: 'all of them' },
  asks: [],
  reads: ['features'],
  prepare: ({ activity }) => {
    const features = featuresOf(activity).map(({ id }) => id);
    return {
      points: 60,
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) => {
        const offered = Object.values(tool.features[activity] ?? {});
        const has = offered.filter((support) => support !== 'no').length;
        const silent = features.length - offered.length;
        const rest = silent === 0 ? '' : `; ${silent} ${silent === 1 ? 'is' : 'are'} not recorded`;
        return `It offers ${has} of ${features.length} features that people choose by${rest}.`;
      },
    };
  },
});
