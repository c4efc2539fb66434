import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'governance',
  features: [
    {
      id: 'internal-review',
      label: 'Internal review',
      meaning: 'Helps colleagues to review and approve models.',
    },
    {
      id: 'external-evidence',
      label: 'Evidence for outsiders',
      meaning: 'Produces evidence for auditors, regulators or customers.',
    },
    { id: 'approval-workflow', label: 'Approval', meaning: 'Nothing goes on without a recorded approval.' },
    { id: 'audit-trail', label: 'Audit trail', meaning: 'Every change is recorded with its author.' },
    { id: 'model-cards', label: 'Model cards', meaning: 'Describes models in a standard form.' },
    { id: 'policy-packs', label: 'Rule sets', meaning: 'Ready-made checks for laws and standards.' },
    { id: 'lineage', label: 'Lineage', meaning: 'Follows data through to the model.' },
    { id: 'catalog', label: 'Catalogue', meaning: 'One searchable list of data and models.' },
    { id: 'fairness', label: 'Fairness', meaning: 'Measures bias between groups.' },
  ],
} as const satisfies FeatureVocabulary;
