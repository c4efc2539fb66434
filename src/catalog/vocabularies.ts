/**
 * The closed word lists that tool files and answers share. Each list grows here and nowhere else:
 * schemas, form options and published JSON Schemas are generated from it.
 */

/** Programming languages a team may write; ids are lower case. */
export const languages = [
  'python',
  'r',
  'julia',
  'java',
  'kotlin',
  'scala',
  'javascript',
  'typescript',
  'go',
  'rust',
  'c',
  'c++',
  'c#',
  'f#',
  'swift',
  'objective-c',
  'ruby',
  'php',
  'perl',
  'elixir',
  'haskell',
  'dart',
  'lua',
  'sql',
  'matlab',
  'shell',
] as const;

/** Machine-learning frameworks. */
export const frameworks = [
  'pytorch',
  'tensorflow',
  'keras',
  'jax',
  'sklearn',
  'xgboost',
  'lightgbm',
  'huggingface',
  'spark-ml',
  'llm',
  'other',
] as const;

/** Where source code is kept; `gitea` stands for Gitea, Forgejo and Codeberg. */
export const codeHosts = [
  'github',
  'gitlab',
  'bitbucket',
  'azure-repos',
  'gitea',
  'gerrit',
  'other-git',
  'subversion',
  'perforce',
  'mercurial',
] as const;

/** Where a team's workloads run. */
export const clouds = ['aws', 'gcp', 'azure', 'on-premises', 'other'] as const;

/** Operating systems, device targets and hardware that builds need. */
export const platforms = ['linux', 'windows', 'macos', 'ios', 'android', 'arm', 'gpu'] as const;

/** Attestations a buyer may be asked for. */
export const certifications = ['soc2', 'iso27001', 'hipaa', 'fedramp', 'gdpr', 'eu-ai-act'] as const;

/** How a tool can be had: run by its vendor, run by you, run with no outside network, or used as a library. */
export const deployments = ['managed', 'self-hosted', 'air-gapped', 'library'] as const;

/** How much a tool leans on Kubernetes. */
export const kubernetesNeeds = ['none', 'optional', 'required'] as const;

/** The largest amount of data or work that a tool is built for. */
export const dataScales = ['laptop', 'server', 'cluster'] as const;

/** How far a tool offers a feature; `paid` means only in a paid plan or edition. */
export const supportLevels = ['yes', 'no', 'partly', 'paid'] as const;

/** How open a tool is, from fully open source to closed. */
export const opennessLevels = ['open-source', 'open-core', 'source-available', 'proprietary'] as const;

/** Where a tool stands in its life. */
export const statusStates = [
  'active',
  'maintenance',
  'unmaintained',
  'archived',
  'sunset-announced',
  'discontinued',
  'renamed',
] as const;

export type CodeHost = (typeof codeHosts)[number];
export type Cloud = (typeof clouds)[number];
export type Platform = (typeof platforms)[number];
export type SupportLevel = (typeof supportLevels)[number];
export type Openness = (typeof opennessLevels)[number];
export type StatusState = (typeof statusStates)[number];
