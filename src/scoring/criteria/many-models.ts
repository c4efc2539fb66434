import type { ActivityId } from '../../catalog/activities.ts';
import { answerTo } from '../../questions/answers.ts';
import modelsInProduction from '../../questions/workload/models-in-production.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';
import { piecewise } from '../value-functions.ts';

/** What looking after many models asks of the tools of an activity. */
const wanted: { readonly [A in ActivityId]?: readonly string[] } = {
  'model-registry': ['promotion', 'lineage', 'event-triggers'],
  'serving': ['multi-model', 'autoscaling', 'canary'],
  'monitoring': ['model-monitoring', 'alerts'],
  'governance': ['catalog', 'approval-workflow', 'lineage'],
  'feature-store': ['shared-catalog', 'point-in-time'],
  'drift-detection': ['alerts', 'retraining-trigger'],
};

/** One or two models are looked after by hand; a hundred need machinery. */
const pointsOf = piecewise([2, 0], [10, 40], [100, 90]);

export default defineCriterion({
  id: 'many-models',
  group: 'scale',
  label: 'Room for many models',
  scale: { worst: 'each model by hand', best: 'machinery for hundreds of models' },
  asks: [modelsInProduction],
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const models = answerTo(answers, modelsInProduction) ?? 0;
    const features = wanted[activity];
    if (features === undefined || pointsOf(models) === 0) return null;
    return {
      points: pointsOf(models),
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) => `For ${models} models: ${supportInWords(tool, activity, features)}`,
    };
  },
});
