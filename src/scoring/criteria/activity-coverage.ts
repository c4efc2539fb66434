import type { Tool } from '../../catalog/tool.ts';
import { activityIds } from '../../catalog/activities.ts';
import { featuresWished, wantedFeatures } from '../../questions/priorities/features.ts';
import { defineCriterion, known } from '../criterion.ts';

/** A tool made for a part of the job that happens to be all the musts: useful, but not alone. */
const partWithMusts = 0.6;

export default defineCriterion({
  id: 'activity-coverage',
  group: 'capability',
  label: 'Coverage of the job',
  scale: { worst: 'covers only a part of it', best: 'made for it' },
  asks: activityIds.map(wantedFeatures),
  reads: ['activities', 'features'],
  prepare: ({ answers, activity }) => {
    const musts = featuresWished(answers, activity, 'must');
    const offersMusts = ({ features }: Tool) =>
      musts.length > 0 && musts.every((feature) => features[activity]?.[feature] === 'yes');
    return {
      points: 150,
      value: (tool) => {
        if (tool.activities[activity] === 'core') return known(1);
        return known(offersMusts(tool) ? partWithMusts : 0);
      },
      because: (tool) => {
        if (tool.activities[activity] === 'core') return 'This job is what it is made for.';
        return offersMusts(tool)
          ? 'It covers only a part of this job, but that part has all your musts.'
          : 'It covers only a part of this job; you would need another tool beside it.';
      },
    };
  },
});
