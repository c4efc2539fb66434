import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCatalog, type Catalog } from '../catalog/catalog.ts';
import { readToolFiles } from '../catalog/read-tool-files.ts';
import { catalogReport } from '../catalog/report.ts';
import { toTool } from '../catalog/tool.ts';
import { auditCatalog } from './catalog/audit.ts';
import { auditInWords } from './catalog/audit-in-words.ts';
import { eliminatingStatements } from './catalog/eliminating-statements.ts';
import { checkLinks } from './catalog/links.ts';
import { refresh } from './catalog/refresh.ts';
import { reportInWords } from './catalog/report-in-words.ts';
import type { Surroundings } from './catalog/surroundings.ts';
import { printed, type Outcome } from './outcome.ts';

const usage = `Usage: npm run --silent catalog -- report [--json]
       npm run --silent catalog -- audit [--profiles 5000] [--seed 1] [--json]
       npm run --silent catalog -- refresh [--write]     (GITHUB_TOKEN, GITHUB_API_URL)
       npm run --silent catalog -- links [--limit N]
`;

const misused: Outcome = { exitCode: 2, output: '', errors: usage };

const catalogOf = ({ files }: Surroundings): Catalog =>
  createCatalog([...files].map(([id, file]) => toTool(id, file)));

const asJson = (value: unknown) => printed(`${JSON.stringify(value, null, 2)}\n`);

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const linkTimeout = 20_000;

/** A whole number above 0, the default if nothing is given, or null if it is something else. */
const countFrom = (given: string | undefined, otherwise: number): number | null => {
  if (given === undefined) return otherwise;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null;
};

type Command = (args: readonly string[], surroundings: Surroundings) => Outcome | Promise<Outcome>;

const report: Command = (args, surroundings) => {
  const { values } = parseArgs({ args: [...args], options: { json: flag } });
  const found = catalogReport(surroundings.files);
  return values.json === true
    ? asJson(found)
    : printed(reportInWords(found, eliminatingStatements(catalogOf(surroundings))));
};

const audit: Command = (args, surroundings) => {
  const { values } = parseArgs({ args: [...args], options: { profiles: text, seed: text, json: flag } });
  const profiles = countFrom(values.profiles, 5000);
  const seed = countFrom(values.seed, 1);
  if (profiles === null || seed === null) return misused;
  const found = auditCatalog(catalogOf(surroundings), profiles, seed);
  return values.json === true ? asJson(found) : printed(auditInWords(found));
};

const refreshFacts: Command = (args, surroundings) => {
  const { values } = parseArgs({ args: [...args], options: { write: flag } });
  return refresh(surroundings, values.write === true);
};

const links: Command = (args, { files }) => {
  const { values } = parseArgs({ args: [...args], options: { limit: text } });
  const limit = countFrom(values.limit, Number.MAX_SAFE_INTEGER);
  return limit === null ? misused : checkLinks(files, { limit, timeout: linkTimeout });
};

const commands: ReadonlyMap<string, Command> = new Map([
  ['report', report],
  ['audit', audit],
  ['refresh', refreshFacts],
  ['links', links],
]);

const isMisuse = (error: unknown) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** The command without its process: arguments and surroundings in, texts and exit code out. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<Outcome> => {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (command === undefined) return misused;
  try {
    return await command(rest, surroundings);
  } catch (error) {
    if (isMisuse(error)) return misused;
    throw error;
  }
};

const pathOf = (id: string) => fileURLToPath(new URL(`../catalog/tools/${id}.json`, import.meta.url));

const token = () => {
  const given = process.env['GITHUB_TOKEN'];
  return given === undefined || given === '' ? {} : { token: given };
};

/** Runs the command for this process. */
export const main = async (args: readonly string[]): Promise<void> => {
  const { exitCode, output, errors } = await run(args, {
    files: readToolFiles(),
    readText: (id) => readFileSync(pathOf(id), 'utf8'),
    writeText: (id, content) => {
      writeFileSync(pathOf(id), content);
    },
    today: new Date().toISOString().slice(0, 10),
    github: {
      apiUrl: (process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
      timeout: 20_000,
      ...token(),
    },
  });
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
};
