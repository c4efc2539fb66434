import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'workload.modelsInProduction',
  step: 'workload',
  order: 30,
  ask: 'How many models are in production?',
  label: 'Models in production',
  why: 'One model can be looked after by hand; many need a registry, monitoring and automation.',
  supposing: (answer) => `${answer} were in production`,
  unit: 'models',
  minimum: 0,
  maximum: 100000,
  example: '3',
  onlyFor: ['model-registry', 'serving', 'monitoring', 'governance', 'feature-store', 'drift-detection'],
  tries: [1, 10, 100],
  given: true,
});
