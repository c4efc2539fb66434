import { activityIds, type ActivityId } from './activities.ts';
import { factNames, type FactName } from './facts.ts';
import { featuresOf } from './features.ts';
import { allStatements, statementsOf, type Statement } from './statements.ts';
import type { ToolFile } from './tool-schema.ts';
import type { StatusState } from './vocabularies.ts';

/** How much of what could be stated is stated; all are counts. */
export interface Share {
  /** What could be stated: one for each tool that the statement is about. */
  readonly possible: number;
  readonly known: number;
  /** Known, with an address and a date. */
  readonly sourced: number;
  /** Known to an editor, but not yet seen in a source. */
  readonly unverified: number;
}

export interface ActivityReport {
  readonly activity: ActivityId;
  /** Tools that cover it fully or in part, ended ones included. */
  readonly tools: number;
  /** Maintained tools that were made for it. */
  readonly maintainedCore: number;
  readonly coverage: Share;
  readonly facts: Share;
  readonly features: Share;
}

/** The state of the catalog's evidence. */
export interface CatalogReport {
  readonly tools: number;
  readonly maintained: number;
  readonly status: Share;
  readonly prices: Share;
  readonly facts: readonly (Share & { readonly fact: FactName })[];
  readonly activities: readonly ActivityReport[];
  readonly integrations: Share;
  /** Every statement of every file. */
  readonly all: Share;
  /** Statements that can go stale, the oldest first. */
  readonly oldest: readonly Statement[];
}

type Files = readonly (readonly [string, ToolFile])[];

interface Living {
  readonly status: { readonly state: StatusState; readonly endsOn?: string | undefined };
}

/** True for a tool that its makers still look after and that has no announced end. */
export const isMaintained = ({ status: { state, endsOn } }: Living): boolean =>
  (state === 'active' || state === 'maintenance') && endsOn === undefined;

/** Facts about building code, which only tools for CI/CD are asked for. */
const onlyForCiCd: ReadonlySet<FactName> = new Set<FactName>(['codeHosts', 'nativeCodeHost', 'platforms']);

const isAsked = (fact: FactName, file: ToolFile) =>
  !onlyForCiCd.has(fact) || file.activities['ci-cd'] !== undefined;

const shareOf = (possible: number, statements: readonly Statement[]): Share => ({
  possible,
  known: statements.length,
  sourced: statements.filter(({ source }) => source !== undefined).length,
  unverified: statements.filter(({ unverified }) => unverified).length,
});

const pathsIn = (files: Files, wanted: (path: string) => boolean): readonly Statement[] =>
  files.flatMap(([id, file]) => statementsOf(id, file).filter(({ path }) => wanted(path)));

const factShare = (files: Files, fact: FactName): Share => {
  const asked = files.filter(([, file]) => isAsked(fact, file));
  return shareOf(
    asked.length,
    pathsIn(asked, (path) => path === `facts.${fact}`),
  );
};

const sum = (shares: readonly Share[]): Share => ({
  possible: shares.reduce((all, { possible }) => all + possible, 0),
  known: shares.reduce((all, { known }) => all + known, 0),
  sourced: shares.reduce((all, { sourced }) => all + sourced, 0),
  unverified: shares.reduce((all, { unverified }) => all + unverified, 0),
});

const activityReport = (files: Files, activity: ActivityId): ActivityReport => {
  const covering = files.filter(([, file]) => file.activities[activity] !== undefined);
  const core = covering.filter(
    ([, file]) => isMaintained(file) && file.activities[activity]?.coverage === 'core',
  );
  return {
    activity,
    tools: covering.length,
    maintainedCore: core.length,
    coverage: shareOf(
      covering.length,
      pathsIn(covering, (path) => path === `activities.${activity}`),
    ),
    facts: sum(factNames.map((fact) => factShare(covering, fact))),
    features: shareOf(
      covering.length * featuresOf(activity).length,
      pathsIn(covering, (path) => path.startsWith(`features.${activity}.`)),
    ),
  };
};

/** The one statement that stays true: the tag of the first release is as old as it should be. */
const lasting = 'facts.firstRelease';

const byAge = (a: Statement, b: Statement) =>
  (a.asOf ?? '').localeCompare(b.asOf ?? '', 'en') ||
  a.tool.localeCompare(b.tool, 'en') ||
  a.path.localeCompare(b.path, 'en');

/**
 * Counts what the catalog knows, what it can show a source for, and what is old: for the command line and for a
 * page. `oldest` sets how many of the oldest statements are listed.
 */
export const catalogReport = (files: ReadonlyMap<string, ToolFile>, oldest = 20): CatalogReport => {
  const list: Files = [...files];
  const statements = allStatements(files);
  const ofKind = (kind: Statement['kind']) => statements.filter((one) => one.kind === kind);
  const integrations = ofKind('integration');
  return {
    tools: list.length,
    maintained: list.filter(([, file]) => isMaintained(file)).length,
    status: shareOf(list.length, ofKind('status')),
    prices: shareOf(list.length, ofKind('prices')),
    facts: factNames.map((fact) => ({ fact, ...factShare(list, fact) })),
    activities: activityIds.map((activity) => activityReport(list, activity)),
    integrations: shareOf(integrations.length, integrations),
    all: shareOf(statements.length, statements),
    oldest: statements
      .filter(({ asOf, path }) => asOf !== undefined && path !== lasting)
      .toSorted(byAge)
      .slice(0, oldest),
  };
};
