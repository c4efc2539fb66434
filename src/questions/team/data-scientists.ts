import { activityIds } from '../../catalog/activities.ts';
import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.dataScientists',
  step: 'team',
  order: 30,
  ask: 'How many people train models?',
  label: 'Data scientists',
  why: 'They are the seats of most MLOps tools and start the training runs.',
  supposing: (answer) => `${answer} trained models`,
  unit: 'people',
  minimum: 0,
  maximum: 10000,
  example: '2',
  tries: [0, 3, 10],
  given: true,
  onlyFor: activityIds.filter((id) => id !== 'ci-cd'),
});
