import { figureQuestion } from '../figure.ts';

export default figureQuestion({
  path: 'workload.minutesPerBuild',
  step: 'workload',
  order: 20,
  ask: 'How many machine minutes does one build take, all jobs added up?',
  label: 'Minutes a build',
  why: 'Machine minutes, not waiting time: five parallel jobs of two minutes are ten.',
  supposing: (answer) => `one build took ${answer} of machine time`,
  unit: 'minutes',
  minimum: 0,
  maximum: 1440,
  whole: false,
  example: '8',
  onlyFor: ['ci-cd'],
  tries: [5, 10, 30, 60],
  given: true,
  figure: {
    low: 6,
    expected: 6.5,
    high: 17,
    source: 'https://graphite.dev/research/median-ci-duration-per-pr',
    asOf: '2024',
    because:
      'A median of 22 and a mean of 114 machine minutes for each merged change, divided by three to four builds (expected) or seven (high).',
  },
});
