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
    source:
      'https://cacm.acm.org/magazines/2016/7/204032-why-google-stores-billions-of-lines-of-code-in-a-single-repository/fulltext',
    asOf: '2016-07',
    because:
      'More than 25,000 developers at Google commit 16,000 changes on a working day (Potvin and Levenberg 2016), which is 0.6 each; with pushes during review, main-branch and scheduled runs about three to four builds a change.',
  },
});
