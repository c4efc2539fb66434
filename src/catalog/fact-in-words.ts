import type { FactName } from './facts.ts';
import { numberInWords } from './number-in-words.ts';
import type { SupportLevel } from './vocabularies.ts';

/** Words whose spelling does not follow from their id by a capital letter and spaces. */
const spellings: Readonly<Record<string, string>> = {
  'javascript': 'JavaScript',
  'typescript': 'TypeScript',
  'objective-c': 'Objective-C',
  'php': 'PHP',
  'sql': 'SQL',
  'matlab': 'MATLAB',
  'pytorch': 'PyTorch',
  'tensorflow': 'TensorFlow',
  'jax': 'JAX',
  'sklearn': 'scikit-learn',
  'xgboost': 'XGBoost',
  'lightgbm': 'LightGBM',
  'huggingface': 'Hugging Face',
  'spark-ml': 'Spark ML',
  'llm': 'Language models',
  'github': 'GitHub',
  'gitlab': 'GitLab',
  'azure-repos': 'Azure Repos',
  'gitea': 'Gitea or Forgejo',
  'other-git': 'Any Git server',
  'aws': 'AWS',
  'gcp': 'Google Cloud',
  'on-premises': 'On your premises',
  'macos': 'macOS',
  'ios': 'iOS',
  'gpu': 'GPU',
  'soc2': 'SOC 2',
  'iso27001': 'ISO 27001',
  'hipaa': 'HIPAA',
  'fedramp': 'FedRAMP',
  'gdpr': 'GDPR',
  'eu-ai-act': 'EU AI Act',
  'managed': 'Run by the vendor',
  'self-hosted': 'On your servers',
  'air-gapped': 'Without any outside network',
  'library': 'As a library',
  'open-core': 'Open core',
  'open-source': 'Open source',
  'source-available': 'Source available',
};

const supportWords: Readonly<Record<SupportLevel, string>> = {
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
  paid: 'In a paid plan',
};

/** What is printed where the catalog holds no value: never 0, never "no". */
export const notRecorded = 'Not recorded';

/** Words that are descriptions, not names; inside a list they start with a small letter. */
const descriptions: ReadonlySet<string> = new Set([
  'any',
  'other',
  'other-git',
  'on-premises',
  'managed',
  'self-hosted',
  'air-gapped',
  'library',
]);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A word of a closed vocabulary as people write it. */
export const wordFor = (id: string): string => spellings[id] ?? capital(id.replaceAll('-', ' '));

/** How far a tool offers a feature. */
export const supportInWords = (level: SupportLevel | undefined): string =>
  level === undefined ? notRecorded : supportWords[level];

type Writer = (value: unknown) => string;

const percent: Writer = (value) => `${Math.round(100 * Number(value))} %`;

/** Facts whose value says something else than its type alone would. */
const writers: { readonly [N in FactName]?: Writer } = {
  licence: (value) => (value === 'proprietary' ? 'Proprietary' : String(value)),
  kubernetes: (value) => (value === 'none' ? 'Not needed' : value === 'required' ? 'Required' : 'Optional'),
  dataScale: (value) => (value === 'laptop' ? 'A laptop' : value === 'server' ? 'One server' : 'A cluster'),
  singleSignOn: (value) => supportWordOf(value),
  accessControl: (value) => supportWordOf(value),
  auditLog: (value) => supportWordOf(value),
  surveyShare: percent,
  firstRelease: String,
};

const supportWordOf = (value: unknown): string =>
  Object.entries(supportWords).find(([level]) => level === value)?.[1] ?? String(value);

const listInWords = (ids: readonly string[]): string =>
  ids
    .map((id, place) => {
      const word = wordFor(id);
      return place > 0 && descriptions.has(id) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    })
    .join(', ');

const byType: Writer = (value) => {
  if (value === undefined) return notRecorded;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberInWords(value);
  if (Array.isArray(value)) return value.length === 0 ? 'None' : listInWords(value.map(String));
  return typeof value === 'string' ? wordFor(value) : notRecorded;
};

/** The value of a fact in words; "Not recorded" if the catalog does not have it. */
export const factInWords = (name: FactName, value: unknown): string =>
  value === undefined ? notRecorded : (writers[name] ?? byType)(value);

/** The values of the facts from which others follow. */
interface Known {
  readonly deployment?: unknown;
  readonly languages?: unknown;
}

const runsAnywhere = ({ deployment }: Known): string | undefined => {
  const ways: readonly unknown[] = Array.isArray(deployment) ? deployment : [];
  if (ways.includes('self-hosted')) return 'Anywhere (it can be self-hosted)';
  return ways.includes('library') ? 'Anywhere (it is a library)' : undefined;
};

/** What follows from other facts where one of these is left out; undefined: nothing does. */
const implied: { readonly [N in FactName]?: (known: Known) => string | undefined } = {
  nativeCodeHost: () => 'None',
  anyLanguage: ({ languages }) => (languages === undefined ? undefined : 'See “Languages”'),
  clouds: runsAnywhere,
};

/**
 * What it means that the catalog leaves out this fact of a tool, in words; undefined if it means only that the fact
 * is not known.
 */
export const impliedInWords = (name: FactName, known: Known): string | undefined => implied[name]?.(known);
