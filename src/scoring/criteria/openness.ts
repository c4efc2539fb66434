import type { Openness } from '../../catalog/vocabularies.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

const value: Readonly<Record<Openness, number>> = {
  'open-source': 1,
  'open-core': 0.75,
  'source-available': 0.4,
  'proprietary': 0.1,
};

export default defineCriterion({
  id: 'openness',
  group: 'freedom',
  label: 'Openness',
  scale: { worst: 'closed', best: 'open source throughout' },
  asks: [],
  reads: ['openness', 'licence'],
  prepare: () => ({
    points: 40,
    value: ({ facts: { openness } }) => (openness === undefined ? unknownValue : known(value[openness])),
    because: ({ facts: { openness, licence } }) =>
      openness === undefined
        ? 'Its licence is not recorded.'
        : `It is ${openness.replace('-', ' ')}${licence === undefined || licence === openness ? '' : ` (${licence})`}.`,
  }),
});
