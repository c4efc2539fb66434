import type { StatusState } from '../../catalog/vocabularies.ts';
import { defineCriterion, known } from '../criterion.ts';

const value: Readonly<Record<StatusState, number>> = {
  'active': 1,
  'maintenance': 0.3,
  'sunset-announced': 0.05,
  'unmaintained': 0,
  'archived': 0,
  'discontinued': 0,
  'renamed': 0,
};

const words: Readonly<Record<StatusState, string>> = {
  'active': 'It is actively developed.',
  'maintenance': 'It is only kept alive: repairs, hardly anything new.',
  'sunset-announced': 'Its end has been announced.',
  'unmaintained': 'Nobody maintains it.',
  'archived': 'Its repository is archived.',
  'discontinued': 'It has been discontinued.',
  'renamed': 'It goes on under another name.',
};

export default defineCriterion({
  id: 'maintenance',
  group: 'community',
  label: 'Maintenance',
  scale: { worst: 'abandoned', best: 'actively developed' },
  asks: [],
  reads: ['status'],
  prepare: () => ({
    points: 60,
    value: ({ status }) => known(value[status.state]),
    because: ({ status }) => words[status.state],
  }),
});
