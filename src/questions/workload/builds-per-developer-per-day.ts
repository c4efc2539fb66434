import { figureQuestion } from '../figure.ts';

export default figureQuestion({
  path: 'workload.buildsPerDeveloperPerDay',
  step: 'workload',
  order: 10,
  ask: 'How many builds does a developer start in a working day?',
  label: 'Builds a day',
  why: 'Builds × minutes is what hosted services charge for. Left open, an estimate from public figures is used.',
  supposing: (answer) => `a developer started ${answer} in a working day`,
  unit: 'builds',
  minimum: 0,
  maximum: 200,
  whole: false,
  example: '2',
  onlyFor: ['ci-cd'],
  tries: [1, 2, 4, 8],
  given: true,
  figure: {
    low: 1,
    expected: 2,
    high: 4,
    source: 'https://byteiota.com/?p=8278',
    asOf: '2026',
    because:
      'A median of 12.4 merged changes a month (LinearB, second-hand) is 0.6 a day; with pushes during review, main-branch and scheduled runs about three to four builds each.',
  },
});
