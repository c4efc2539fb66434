import type { StatusState } from './vocabularies.ts';

const statusWords: Readonly<Record<StatusState, string>> = {
  'active': 'Active',
  'maintenance': 'Maintenance only',
  'unmaintained': 'Unmaintained',
  'archived': 'Archived',
  'sunset-announced': 'End announced',
  'discontinued': 'Discontinued',
  'renamed': 'Renamed',
};

/** Where a tool stands in its life. */
export const statusInWords = (state: StatusState): string => statusWords[state];

type Tone = 'neutral' | 'good' | 'warning' | 'danger';

const tones: Readonly<Record<StatusState, Tone>> = {
  'active': 'good',
  'maintenance': 'warning',
  'unmaintained': 'warning',
  'archived': 'danger',
  'sunset-announced': 'warning',
  'discontinued': 'danger',
  'renamed': 'neutral',
};

/** How much a status should worry a reader, for the badge that shows it. */
export const statusTone = (state: StatusState): Tone => tones[state];
