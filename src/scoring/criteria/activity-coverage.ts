import type { Tool } from '../../catalog/tool.ts';
import { activityIds } from '../../catalog/activities.ts';
import { answerTo } from '../../questions/answers.ts';
import { wantedFeatures } from '../../questions/priorities/features.ts';
import { defineCriterion, known } from '../criterion.ts';
import type { Context } from '../context.ts';

/** A tool made for a part of the job that happens to be all the musts: useful, but not alone. */
const partWithMusts = 0.6;

const mustsOf = ({ answers, activity }: Context): readonly string[] =>
  Object.entries(answerTo(answers, wantedFeatures(activity)) ?? {})
    .filter(([, wish]) => wish === 'must')
    .map(([feature]) => feature);

export default defineCriterion({
  id: 'activity-coverage',
  group: 'capability',
  label: 'Coverage of the job',
  scale: { worst: 'covers only a part of it', best: 'made for it' },
  asks: activityIds.map(wantedFeatures),
  reads: ['activities', 'features'],
  prepare: (context) => {
    const { activity } = context;
    const musts = mustsOf(context);
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
