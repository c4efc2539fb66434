import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'experiment-tracking',
  features: [
    { id: 'web-interface', label: 'Web interface', meaning: 'Runs are browsed in a shared web page.' },
    { id: 'file-based', label: 'Plain files', meaning: 'Results are plain files; no server is needed.' },
    {
      id: 'offline-logging',
      label: 'Offline logging',
      meaning: 'Jobs without network record locally and upload later.',
    },
    { id: 'run-comparison', label: 'Run comparison', meaning: 'Several runs are compared side by side.' },
    { id: 'live-metrics', label: 'Live metrics', meaning: 'Curves are drawn while a job runs.' },
    { id: 'artifact-store', label: 'Artifact store', meaning: 'Models and files are stored with the run.' },
    {
      id: 'autologging',
      label: 'Autologging',
      meaning: 'Common frameworks are recorded without extra code.',
    },
    { id: 'lineage', label: 'Lineage', meaning: 'Shows which data and code a result came from.' },
    { id: 'sweeps', label: 'Sweeps', meaning: 'Searches over settings are started from the tracker.' },
    { id: 'reports', label: 'Reports', meaning: 'Findings are written up next to the runs.' },
    {
      id: 'llm-tracing',
      label: 'LLM tracing',
      meaning: 'Calls to language models are recorded step by step.',
    },
    { id: 'system-metrics', label: 'System metrics', meaning: 'GPU, CPU and memory use is recorded.' },
  ],
} as const satisfies FeatureVocabulary;
