import { defineCriterion, known, unknownValue } from '../criterion.ts';
import { piecewise } from '../value-functions.ts';

const valueOf = piecewise([0, 0], [3, 0.5], [8, 1]);

export default defineCriterion({
  id: 'maturity',
  group: 'community',
  label: 'Maturity',
  scale: { worst: 'just released', best: 'eight years or more' },
  asks: [],
  reads: ['firstRelease'],
  prepare: ({ today }) => {
    const year = Number(today.slice(0, 4));
    return {
      points: 15,
      value: ({ facts: { firstRelease } }) =>
        firstRelease === undefined ? unknownValue : known(valueOf(year - firstRelease)),
      because: ({ facts: { firstRelease } }) =>
        firstRelease === undefined
          ? 'When it was first released is not recorded.'
          : `First released in ${firstRelease}.`,
    };
  },
});
