import type { ActivityId } from '../../catalog/activities.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import modelKind from '../../questions/workload/model-kind.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

type Kind = 'classical' | 'deep' | 'llm' | 'mixed';

/** What a kind of model asks of the tools of an activity. */
const wanted: { readonly [A in ActivityId]?: { readonly [K in Kind]?: readonly string[] } } = {
  'experiment-tracking': { deep: ['live-metrics', 'system-metrics'], llm: ['llm-tracing'] },
  'training': {
    deep: ['distributed-training', 'checkpointing'],
    llm: ['distributed-training', 'gpu-cluster'],
  },
  'serving': { deep: ['gpu', 'request-batching'], llm: ['llm', 'gpu'] },
  'monitoring': { classical: ['drift', 'data-quality'], llm: ['llm-tracing'] },
  'explainability': {
    classical: ['tabular', 'tree-models'],
    deep: ['deep-models', 'images'],
    llm: ['text', 'deep-models'],
  },
  'drift-detection': { classical: ['input-drift'], deep: ['text-and-images'], llm: ['text-and-images'] },
};

export default defineCriterion({
  id: 'model-kind-fit',
  group: 'fit',
  label: 'Fit with your models',
  scale: { worst: 'nothing for your kind of models', best: 'made for them' },
  asks: [modelKind],
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const kind = answerTo(answers, modelKind);
    const features = kind === undefined ? undefined : wanted[activity]?.[kind];
    if (kind === undefined || features === undefined) return null;
    return {
      points: 60,
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) =>
        `For ${optionLabel(modelKind, kind).toLowerCase()} models: ${supportInWords(tool, activity, features)}`,
    };
  },
});
