import type { Tool } from '../../catalog/tool.ts';

/** Where the project takes reports about the catalog: the one place to change when it moves. */
const issueAddress = 'https://github.com/chooseops/chooseops/issues/new';

const prefilled = (title: string, lines: readonly string[]) =>
  `${issueAddress}?${new URLSearchParams({ title, body: lines.join('\n') }).toString()}`;

export interface ReportedStatement {
  readonly tool: Pick<Tool, 'id' | 'name' | 'overlay'>;
  /** What the statement is about, such as "Licence". */
  readonly about: string;
  readonly value: string;
  readonly source?: string | undefined;
}

/** A form about one statement of the catalog, filled in as far as the page knows. */
export const statementReport = ({ tool, about, value, source }: ReportedStatement): string =>
  prefilled(`${tool.name}: ${about}`, [
    `Tool: ${tool.name} (\`${tool.id}\`)`,
    `Statement: ${about}`,
    `The catalog says: ${value}`,
    `Its source: ${source ?? 'none'}`,
    '',
    'What is right, and where can it be read?',
    '',
  ]);

/** A form about a tool that the catalog does not have. */
export const missingToolReport = (name: string): string =>
  prefilled(`Missing tool: ${name}`, [
    `Tool: ${name}`,
    '',
    'What is it used for, and where can that be read?',
    '',
  ]);
