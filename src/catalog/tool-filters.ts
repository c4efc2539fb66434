import { activities } from './activities.ts';
import type { Catalog } from './catalog.ts';
import { factInWords, wordFor } from './fact-in-words.ts';
import type { Tool } from './tool.ts';
import { clouds, codeHosts, deployments, opennessLevels, statusStates } from './vocabularies.ts';
import { statusInWords } from './status-in-words.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** One way to narrow the list of tools down. */
export interface ToolFilter {
  /** Its name in the address. */
  readonly key: string;
  readonly label: string;
  readonly options: (catalog: Catalog) => readonly FilterOption[];
  /** Whether the tool has the value; undefined if the catalog does not say. */
  readonly keeps: (tool: Tool, value: string) => boolean | undefined;
}

const optionsFrom = (words: readonly string[]) => words.map((value) => ({ value, label: wordFor(value) }));

const has = (list: readonly string[] | undefined, value: string): boolean | undefined =>
  list?.includes(value);

/** Licences that some tool has, by name. */
const licencesIn = ({ tools }: Catalog): readonly FilterOption[] =>
  [...new Set(tools.flatMap(({ facts }) => facts.licence ?? []))]
    .map((value) => ({ value, label: factInWords('licence', value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** Every filter of the catalog page, in the order in which they are shown. */
export const toolFilters: readonly ToolFilter[] = [
  {
    key: 'activity',
    label: 'Job',
    options: () => activities.map(({ id, label }) => ({ value: id, label })),
    keeps: (tool, value) =>
      Object.entries(tool.activities).some(([activity, covered]) => activity === value && covered),
  },
  {
    key: 'status',
    label: 'Status',
    options: ({ tools }) =>
      statusStates
        .filter((state) => tools.some(({ status }) => status.state === state))
        .map((value) => ({ value, label: statusInWords(value) })),
    keeps: ({ status }, value) => status.state === value,
  },
  {
    key: 'hosting',
    label: 'Way to run it',
    options: () => optionsFrom(deployments),
    keeps: ({ facts }, value) => has(facts.deployment, value),
  },
  {
    key: 'openness',
    label: 'Openness',
    options: () => optionsFrom(opennessLevels),
    keeps: ({ facts: { openness } }, value) => (openness === undefined ? undefined : openness === value),
  },
  {
    key: 'licence',
    label: 'Licence',
    options: licencesIn,
    keeps: ({ facts: { licence } }, value) => (licence === undefined ? undefined : licence === value),
  },
  {
    key: 'code-host',
    label: 'Code host',
    options: () => optionsFrom(codeHosts),
    keeps: ({ facts }, value) => has(facts.codeHosts, value),
  },
  {
    key: 'cloud',
    label: 'Cloud',
    options: () => optionsFrom(clouds),
    keeps: ({ facts }, value) => has(facts.clouds, 'any') === true || has(facts.clouds, value),
  },
];
