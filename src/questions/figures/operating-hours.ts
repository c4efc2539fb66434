import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'operatingHours',
  order: 100,
  ask: 'How many hours a week does a tool of middle effort take to run?',
  label: 'Hours a week for a tool of middle effort',
  unit: 'hours a week',
  maximum: 80,
  figure: {
    low: 2,
    expected: 3,
    high: 5,
    because:
      'Judged, not measured: 1 to 4 hours a month are reported for hosted CI, 16 for a Jenkins of ten developers, 40 and more for Spinnaker. Other efforts follow in fixed proportion, from a sixth for hardly any to four times for a named administrator.',
  },
});
