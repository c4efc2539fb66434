import { statusInWords } from '../../catalog/fact-in-words.ts';
import type { StatusState } from '../../catalog/vocabularies.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';

const tones: Readonly<Record<StatusState, BadgeTone>> = {
  'active': 'good',
  'maintenance': 'warning',
  'unmaintained': 'warning',
  'archived': 'danger',
  'sunset-announced': 'warning',
  'discontinued': 'danger',
  'renamed': 'neutral',
};

/** Where a tool stands in its life. */
export function StatusBadge({ state }: { readonly state: StatusState }) {
  return <Badge tone={tones[state]}>{statusInWords(state)}</Badge>;
}
