import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'runsPerRelease',
  order: 30,
  ask: 'How many full runs does a release take?',
  label: 'Full runs a release',
  unit: 'runs',
  maximum: 100,
  onlyFor: ['ci-cd'],
  figure: {
    low: 1,
    expected: 3,
    high: 5,
    because: 'Candidate, repair and final run of one release are assumed; a release ends each sprint.',
  },
});
