import { defineCriterion, known } from '../criterion.ts';

export default defineCriterion({
  id: 'activity-coverage',
  group: 'capability',
  label: 'Does the whole job',
  scale: { worst: 'covers only a part of it', best: 'made for it' },
  asks: [],
  reads: ['activities'],
  prepare: ({ activity }) => ({
    points: 150,
    value: (tool) => known(tool.activities[activity] === 'core' ? 1 : 0),
    because: (tool) =>
      tool.activities[activity] === 'core'
        ? 'This job is what it is made for.'
        : 'It covers only a part of this job; you would need another tool beside it.',
  }),
});
