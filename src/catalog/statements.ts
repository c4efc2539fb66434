import type { ToolFile } from './tool-schema.ts';

type StatementKind = 'status' | 'activity' | 'fact' | 'feature' | 'integration' | 'prices';

/** Something that a tool file claims about the world, with where and when an editor read it. */
export interface Statement {
  /** Id of the tool. */
  readonly tool: string;
  readonly kind: StatementKind;
  /** Where it stands in the file, such as `features.ci-cd.artifacts`. */
  readonly path: string;
  readonly source?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** True if an editor knows it but has not yet seen it in a source. */
  readonly unverified: boolean;
}

interface Provenance {
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly unverified?: true | undefined;
}

type Found = readonly [StatementKind, string, Provenance | undefined];

const foundIn = (file: ToolFile): readonly Found[] => [
  ['status', 'status', file.status],
  ...Object.entries(file.activities).map(([id, covered]): Found => ['activity', `activities.${id}`, covered]),
  ...Object.entries(file.facts).map(([name, fact]): Found => ['fact', `facts.${name}`, fact]),
  ...Object.entries(file.features ?? {}).flatMap(([activity, offered]) =>
    Object.entries(offered ?? {}).map(([id, feature]): Found => [
      'feature',
      `features.${activity}.${id}`,
      feature,
    ]),
  ),
  ...(file.integrations ?? []).map((edge, place): Found => ['integration', `integrations.${place}`, edge]),
  ['prices', 'prices', file.prices],
];

/** Every statement of a tool file, in the order of its sections; judgements are opinions and not among them. */
export const statementsOf = (tool: string, file: ToolFile): readonly Statement[] =>
  foundIn(file).flatMap(([kind, path, stated]) =>
    stated === undefined
      ? []
      : [
          {
            tool,
            kind,
            path,
            ...(stated.source !== undefined && { source: stated.source }),
            ...(stated.asOf !== undefined && { asOf: stated.asOf }),
            unverified: stated.unverified === true,
          },
        ],
  );

/** Every statement of all files. */
export const allStatements = (files: ReadonlyMap<string, ToolFile>): readonly Statement[] =>
  [...files].flatMap(([tool, file]) => statementsOf(tool, file));
