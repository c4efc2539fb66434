import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import {
  factEvidence,
  featureEvidence,
  integrationEvidence,
  judgementEvidence,
  statusEvidence,
  type Evidence,
} from '../../catalog/evidence.ts';
import { factNames } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import { judgements, type JudgementName } from '../../catalog/judgements.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import standard from '../../questions/stack/standard.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { ComparedTool } from './compared-tools.ts';

/** One line of the comparison: what it is about, and what is known for each tool, in their order. */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string | undefined;
  /** Undefined while the tool's file is loading. */
  readonly cells: readonly (Evidence | undefined)[];
  /** True if the tools do not all have the same value. */
  readonly differs: boolean;
}

export interface CompareSection {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly CompareRow[];
}

/** What is compared, and for whom. */
export interface Compared {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
  readonly files: ReadonlyMap<string, ToolFile>;
  readonly answers: Answers;
  readonly catalog: Catalog;
}

const judgementNames = Object.keys(judgements).filter((name): name is JudgementName => name in judgements);

const rowOf = ({ tools, files }: Compared, read: (file: ToolFile) => Evidence): readonly CompareRow[] => {
  const cells = tools.map(({ tool }) => {
    const file = files.get(tool.id);
    return file === undefined ? undefined : read(file);
  });
  const first = cells.find((cell) => cell !== undefined);
  if (first === undefined) return [];
  const differs = new Set(cells.map((cell) => cell?.value)).size > 1;
  return [{ id: first.id, label: first.label, meaning: first.meaning, cells, differs }];
};

/** What follows from other facts is worth a line only where the tools differ in it. */
const isKnown = ({ cells, differs }: CompareRow) =>
  cells.some((cell) => cell?.recorded === true || (differs && cell?.implied === true));

/** Systems that the team runs, then those that several of the tools work with. */
const systemsOf = ({ tools, answers }: Compared): readonly string[] => {
  const own = [...(answerTo(answers, inUse) ?? []), ...(answerTo(answers, standard) ?? [])];
  const others = tools.flatMap(({ tool }) => tool.integrations).toSorted();
  return [...new Set([...own, ...others])];
};

/** Everything known about the compared tools, line by line; lines that no tool has a value for are left out. */
export const compareSections = (compared: Compared): readonly CompareSection[] => {
  const { activity } = compared.ranking;
  const row = (read: (file: ToolFile) => Evidence) => rowOf(compared, read);
  return [
    {
      id: 'facts',
      label: 'Facts',
      rows: [...row(statusEvidence), ...factNames.flatMap((name) => row((file) => factEvidence(file, name)))],
    },
    {
      id: 'features',
      label: 'Features',
      rows: featuresOf(activity).flatMap(({ id }) => row((file) => featureEvidence(file, activity, id))),
    },
    {
      id: 'judgements',
      label: 'Judgements of the editors',
      rows: judgementNames.flatMap((name) => row((file) => judgementEvidence(file, name))),
    },
    {
      id: 'integrations',
      label: 'Works with',
      rows: systemsOf(compared).flatMap((id) =>
        row((file) => integrationEvidence(file, { id, name: nameOf(compared.catalog, id) })),
      ),
    },
  ].map((section) => ({ ...section, rows: section.rows.filter(isKnown) }));
};

/** Which lines the reader wants to see, and in which order. */
export interface Arrangement {
  readonly onlyDifferences: boolean;
  readonly differencesFirst: boolean;
}

/** The sections as the reader wants them; a section without a line is left out. */
export const arranged = (
  sections: readonly CompareSection[],
  { onlyDifferences, differencesFirst }: Arrangement,
): readonly CompareSection[] =>
  sections
    .map((section) => {
      const rows = section.rows.filter(({ differs }) => differs || !onlyDifferences);
      return {
        ...section,
        rows: differencesFirst ? rows.toSorted((a, b) => Number(b.differs) - Number(a.differs)) : rows,
      };
    })
    .filter(({ rows }) => rows.length > 0);
