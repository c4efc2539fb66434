import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'ci-cd',
  features: [
    {
      id: 'pipeline-as-code',
      label: 'Pipeline as code',
      meaning: 'The pipeline is a file in the repository, reviewed like other code.',
    },
    {
      id: 'shared-templates',
      label: 'Shared templates',
      meaning: 'Pipelines reuse steps or templates kept in one place for many repositories.',
    },
    {
      id: 'matrix-builds',
      label: 'Matrix builds',
      meaning: 'One job definition runs for several versions or systems.',
    },
    {
      id: 'parallel-jobs',
      label: 'Parallel jobs',
      meaning: 'Independent jobs of one pipeline run at the same time.',
    },
    {
      id: 'test-splitting',
      label: 'Test splitting',
      meaning: 'The tool divides a test suite over several machines by itself.',
    },
    {
      id: 'manual-approval',
      label: 'Manual approval',
      meaning: 'A pipeline can wait until a named person releases it.',
    },
    {
      id: 'test-reports',
      label: 'Test reports',
      meaning: 'Test results are read and shown by test case, not only as a log.',
    },
    {
      id: 'flaky-test-detection',
      label: 'Flaky-test detection',
      meaning: 'The tool finds tests that fail without a change.',
    },
    { id: 'artifacts', label: 'Artifacts', meaning: 'Files made by a run are kept and can be downloaded.' },
    {
      id: 'dependency-cache',
      label: 'Dependency cache',
      meaning: 'Downloaded packages are kept between runs.',
    },
    { id: 'own-runners', label: 'Own runners', meaning: 'Jobs can run on machines that you provide.' },
    {
      id: 'autoscaling-runners',
      label: 'Autoscaling runners',
      meaning: 'Own runners are started and stopped with the load.',
    },
    {
      id: 'container-jobs',
      label: 'Container jobs',
      meaning: 'Each job can run in a container image of your choice.',
    },
    {
      id: 'monorepo-triggers',
      label: 'Monorepo triggers',
      meaning: 'Only the pipelines whose folders changed are run.',
    },
    {
      id: 'fork-safety',
      label: 'Fork safety',
      meaning: 'Changes from strangers are built without access to secrets.',
    },
    {
      id: 'environments',
      label: 'Environments',
      meaning: 'Deployments are tracked per environment, such as test and production.',
    },
    {
      id: 'canary',
      label: 'Canary and blue-green',
      meaning: 'New versions can be rolled out step by step and rolled back.',
    },
    {
      id: 'gitops',
      label: 'GitOps',
      meaning: 'The running system is kept equal to what a repository declares.',
    },
    { id: 'secrets', label: 'Secrets', meaning: 'Passwords and keys are stored safely and masked in logs.' },
    {
      id: 'cloud-login-without-keys',
      label: 'Cloud login without keys',
      meaning: 'Jobs get short-lived cloud credentials (OIDC) instead of stored keys.',
    },
    { id: 'scheduled-runs', label: 'Scheduled runs', meaning: 'Pipelines can start at set times.' },
    {
      id: 'local-runs',
      label: 'Local runs',
      meaning: 'The same pipeline can be run on a developer’s own machine.',
    },
    {
      id: 'visual-pipeline',
      label: 'Visual pipeline',
      meaning: 'Stages and their state are shown as a picture, across pipelines.',
    },
    {
      id: 'app-signing',
      label: 'App signing and stores',
      meaning: 'Signs mobile apps and uploads them to the app stores.',
    },
    { id: 'plugins', label: 'Plugins', meaning: 'A catalogue of ready-made extensions exists.' },
  ],
} as const satisfies FeatureVocabulary;
