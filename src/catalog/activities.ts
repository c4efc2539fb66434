/** A job to be done in building and running (machine-learning) software. */
export interface Activity {
  readonly id: string;
  readonly label: string;
  /** What the activity is, in one or two plain sentences. */
  readonly description: string;
}

/** The 17 activities, in the order in which a model usually meets them. */
export const activities = [
  {
    id: 'ci-cd',
    label: 'CI/CD',
    description: 'Build, test and release every change by machine, for ordinary code and for models alike.',
  },
  {
    id: 'experiment-tracking',
    label: 'Experiment tracking',
    description:
      'Record the parameters, code, metrics and outputs of every training run so that runs can be compared and repeated.',
  },
  {
    id: 'data-versioning',
    label: 'Data versioning',
    description:
      'Keep every state of a data set, so that a result can be traced to the exact data behind it.',
  },
  {
    id: 'model-registry',
    label: 'Model registry',
    description:
      'Store versions of trained models with their origin and stage, and say which one is in production.',
  },
  {
    id: 'hyperparameter-optimization',
    label: 'Hyperparameter optimization',
    description: 'Search for the settings that make a model perform best, with as few trials as possible.',
  },
  {
    id: 'training',
    label: 'Training and validation',
    description:
      'Run training and evaluation jobs on the machines they need, from one laptop to a cluster of GPUs.',
  },
  {
    id: 'packaging',
    label: 'Packaging',
    description: 'Turn a trained model and everything it needs into a unit that runs the same anywhere.',
  },
  {
    id: 'serving',
    label: 'Model serving',
    description: 'Answer prediction requests from a model: online, in batches or on a stream.',
  },
  {
    id: 'monitoring',
    label: 'Monitoring and logging',
    description:
      'Watch machines, services and models in production, and raise the alarm when they misbehave.',
  },
  {
    id: 'governance',
    label: 'Model governance',
    description:
      'Know which models exist, who approved them and why, and show it to auditors, regulators or customers.',
  },
  {
    id: 'feature-store',
    label: 'Feature store',
    description:
      'Define the inputs of models once, and serve the same values for training and for live predictions.',
  },
  {
    id: 'orchestration',
    label: 'Pipeline orchestration',
    description: 'Run data and model pipelines in the right order, on time, with retries and a history.',
  },
  {
    id: 'explainability',
    label: 'Explainability',
    description: 'Show why a model gives the answers it gives, for one case or for the model as a whole.',
  },
  {
    id: 'ab-testing',
    label: 'A/B testing',
    description: 'Show variants to different users and measure which one does better.',
  },
  {
    id: 'drift-detection',
    label: 'Drift detection',
    description:
      'Notice when live data or results move away from what the model was trained on, and start retraining.',
  },
  {
    id: 'security',
    label: 'Secrets and access',
    description: 'Keep passwords and keys out of code, and control who and what may reach which system.',
  },
  {
    id: 'documentation',
    label: 'Collaboration and documentation',
    description: 'Write down and share what the team knows about its data, models and decisions.',
  },
] as const satisfies readonly Activity[];

export type ActivityId = (typeof activities)[number]['id'];

/** The ids of all activities, in the order of {@link activities}. */
export const activityIds = activities.map((activity) => activity.id);
