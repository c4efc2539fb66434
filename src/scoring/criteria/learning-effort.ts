import { defineCriterion, known, unknownValue } from '../criterion.ts';

export default defineCriterion({
  id: 'learning-effort',
  group: 'experience',
  label: 'Ease of learning',
  scale: { worst: 'months', best: 'productive on the first day' },
  asks: [],
  reads: ['learningEffort'],
  prepare: () => ({
    points: 30,
    value: ({ judgements: { learningEffort } }) =>
      learningEffort === undefined ? unknownValue : known((5 - learningEffort) / 4),
    because: ({ judgements: { learningEffort } }) =>
      learningEffort === undefined
        ? 'The effort to learn it has not been judged.'
        : `Judged ${learningEffort} of 5 in effort to learn.`,
  }),
});
