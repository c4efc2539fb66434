import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'peoplePerParallelJob',
  order: 70,
  ask: 'How many people can share one parallel job?',
  label: 'People who share one parallel job',
  unit: 'people',
  minimum: 1,
  maximum: 1000,
  onlyFor: ['ci-cd'],
  figure: {
    low: 5,
    expected: 4.5,
    high: 4,
    source: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/licensing/concurrent-jobs',
    asOf: '2021',
    because: 'Microsoft’s rule of thumb: one parallel job for every four to five users.',
  },
});
