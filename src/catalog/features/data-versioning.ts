import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'data-versioning',
  features: [
    {
      id: 'git-workflow',
      label: 'Git-like work by people',
      meaning: 'People commit data with commands they know from Git.',
    },
    {
      id: 'pipeline-commits',
      label: 'Commits by pipelines',
      meaning: 'Programs commit data through an API.',
    },
    { id: 'large-data', label: 'Large data', meaning: 'Works on terabytes without copying them.' },
    { id: 'no-server', label: 'No server', meaning: 'Works with plain storage; there is nothing to run.' },
    { id: 'branching', label: 'Branches', meaning: 'Data can be branched and merged.' },
    { id: 'data-diff', label: 'Data diff', meaning: 'Shows what changed between two versions.' },
    { id: 'deduplication', label: 'Deduplication', meaning: 'Equal parts are stored once.' },
    { id: 'lineage', label: 'Lineage', meaning: 'Shows which data was made from which.' },
    { id: 'tabular', label: 'Tables', meaning: 'Versions tables by row, not by file.' },
    { id: 'time-travel', label: 'Time travel', meaning: 'Old states can be queried directly.' },
  ],
} as const satisfies FeatureVocabulary;
