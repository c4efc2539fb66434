import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'monitoring',
  features: [
    {
      id: 'infrastructure-monitoring',
      label: 'Machines and services',
      meaning: 'Watches servers, containers and services.',
    },
    { id: 'model-monitoring', label: 'Models', meaning: 'Watches predictions and model quality.' },
    { id: 'metrics', label: 'Metrics', meaning: 'Stores and queries numbers over time.' },
    { id: 'logs', label: 'Logs', meaning: 'Collects and searches logs.' },
    { id: 'traces', label: 'Traces', meaning: 'Follows a request through services.' },
    { id: 'alerts', label: 'Alerts', meaning: 'Tells people when a limit is crossed.' },
    { id: 'dashboards', label: 'Dashboards', meaning: 'Shows the state as charts.' },
    { id: 'drift', label: 'Drift', meaning: 'Notices changed input data.' },
    { id: 'data-quality', label: 'Data quality', meaning: 'Checks input data for faults.' },
    { id: 'llm-tracing', label: 'LLM tracing', meaning: 'Records calls to language models.' },
  ],
} as const satisfies FeatureVocabulary;
