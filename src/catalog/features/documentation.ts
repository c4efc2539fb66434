import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'documentation',
  features: [
    { id: 'as-code', label: 'As code', meaning: 'Pages are files in the repository.' },
    { id: 'wiki', label: 'Wiki', meaning: 'Anyone edits pages in the browser.' },
    { id: 'real-time-editing', label: 'Editing together', meaning: 'Several people edit one page at once.' },
    { id: 'search', label: 'Search', meaning: 'Full-text search over all pages.' },
    { id: 'versioning', label: 'Versions', meaning: 'Pages exist per version of the product.' },
    { id: 'notebooks', label: 'Notebooks', meaning: 'Runs or renders notebooks.' },
    { id: 'access-by-page', label: 'Access by page', meaning: 'Rights can be given per page or space.' },
    { id: 'static-output', label: 'Static output', meaning: 'Builds a site that any web server can serve.' },
  ],
} as const satisfies FeatureVocabulary;
