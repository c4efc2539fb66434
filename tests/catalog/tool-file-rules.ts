import { neighbours } from '../../src/catalog/neighbours.ts';
import { allStatements, type Statement } from '../../src/catalog/statements.ts';
import { readToolFiles } from '../../src/catalog/read-tool-files.ts';
import type { ToolFile } from '../../src/catalog/tool-schema.ts';

/** Every tool file of the catalog, by id. */
export const files = readToolFiles();

/** Ids that `integrations` may name. */
export const knownIds: ReadonlySet<string> = new Set([...files.keys(), ...neighbours.map(({ id }) => id)]);

/** What a rule finds wrong in a file, as `field: what was expected and what was found`. */
type Rule = (file: ToolFile, id: string) => readonly string[];

/** Runs a rule over all files; each line names file and field. */
export const faults = (rule: Rule): readonly string[] =>
  [...files].flatMap(([id, file]) => rule(file, id).map((fault) => `${id}.json ${fault}`));

/** Runs a rule over every statement of all files; null means that nothing is wrong. */
export const statementFaults = (rule: (statement: Statement) => string | null): readonly string[] =>
  allStatements(files).flatMap((statement) => {
    const fault = rule(statement);
    return fault === null ? [] : [`${statement.tool}.json ${statement.path}: ${fault}`];
  });

/** States in which nobody should start with a tool. */
export const endedStates: ReadonlySet<string> = new Set([
  'archived',
  'discontinued',
  'renamed',
  'unmaintained',
]);
