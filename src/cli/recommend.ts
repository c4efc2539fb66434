import { readFileSync } from 'node:fs';
import { readCatalog } from '../catalog/read-tool-files.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { versionInWords } from '../catalog/overlay-in-words.ts';
import { withOverlay } from '../catalog/overlay.ts';
import { buildDecision } from '../decision/build-decision.ts';
import json from '../decision/formats/json.ts';
import { parseDecisionText } from '../decision/parse-decision.ts';
import { parseOverlayText } from '../decision/parse-overlay.ts';
import { reEvaluate } from '../decision/re-evaluate.ts';
import { parseAnswersText } from '../questions/parse-answers.ts';
import { problemLine, type Problem } from '../questions/problem.ts';
import type { Outcome } from './outcome.ts';

/** Reads a file, or standard input for `-`. */
export type ReadText = (name: string) => string;

const usage = `Usage: npm run --silent recommend -- answers.json [more.json …]
       npm run --silent recommend -- -            (answers on standard input)
       npm run --silent recommend -- --check decision.json
       npm run --silent recommend -- --overlay own.json …   (with tools, prices and rules of your own)
`;

const refused = (problems: readonly Problem[]): Outcome => ({
  exitCode: 2,
  output: '',
  errors: problems.map((problem) => `${problemLine(problem)}\n`).join(''),
});

const unreadable = (name: string): Problem => ({
  path: '',
  expected: 'a readable file',
  got: JSON.stringify(name),
});

type Text = { readonly text: string } | { readonly problem: Problem };

const tryRead = (name: string, read: ReadText): Text => {
  try {
    return { text: read(name) };
  } catch {
    return { problem: unreadable(name) };
  }
};

type Result = { readonly document: string } | { readonly problems: readonly Problem[] };

const decide = (name: string, catalog: Catalog, read: ReadText): Result => {
  const file = tryRead(name, read);
  if ('problem' in file) return { problems: [file.problem] };
  const { answers, problems } = parseAnswersText(file.text, catalog);
  if (problems !== undefined) return { problems };
  return { document: json.write(buildDecision(catalog, answers)) };
};

const oneLine = (result: Result): string =>
  'document' in result
    ? JSON.stringify(JSON.parse(result.document))
    : JSON.stringify({ error: result.problems.map(problemLine) });

const check = (name: string, catalog: Catalog, read: ReadText): Outcome => {
  const file = tryRead(name, read);
  if ('problem' in file) return refused([file.problem]);
  const parsed = parseDecisionText(file.text, catalog);
  if (parsed.problems !== undefined) return refused(parsed.problems);
  const rechecks = reEvaluate(catalog, parsed.decision, parsed.answers);
  const { catalog: then } = parsed.decision;
  const lines = rechecks.flatMap(({ activity, holds, changes, movements }) => [
    ...(holds ? [`${activity}: holds`] : changes.map((change) => `${activity}: ${change}`)),
    ...movements.map((movement) => `${activity}: moved: ${movement}`),
  ]);
  if (then.version !== catalog.version || then.overlay?.fingerprint !== catalog.overlay?.fingerprint)
    lines.push(`catalog: ${versionInWords(then)}; now ${versionInWords(catalog)}`);
  return {
    exitCode: rechecks.every(({ holds }) => holds) ? 0 : 1,
    output: lines.map((line) => `${line}\n`).join(''),
    errors: '',
  };
};

const decideAll = (names: readonly string[], catalog: Catalog, read: ReadText): Outcome => {
  const lines = names.map((name) => `${oneLine(decide(name, catalog, read))}\n`);
  return { exitCode: 0, output: lines.join(''), errors: '' };
};

const decideOne = (name: string, catalog: Catalog, read: ReadText): Outcome => {
  const result = decide(name, catalog, read);
  return 'document' in result
    ? { exitCode: 0, output: result.document, errors: '' }
    : refused(result.problems);
};

const isOption = (word: string) => word.startsWith('-') && word !== '-';

const runOn = (args: readonly string[], catalog: Catalog, read: ReadText): Outcome => {
  const [first, second] = args;
  if (first === '--check' && second !== undefined && args.length === 2) return check(second, catalog, read);
  if (first === undefined || args.some(isOption)) return { exitCode: 2, output: '', errors: usage };
  return second === undefined ? decideOne(first, catalog, read) : decideAll(args, catalog, read);
};

/**
 * The command without its process: arguments in, texts and exit code out. One file gives one indented document;
 * several give one line each, in order, with `{"error": […]}` for a bad one. A bad own file stops everything.
 */
export const run = (args: readonly string[], catalog: Catalog, read: ReadText): Outcome => {
  const place = args.indexOf('--overlay');
  const name = args[place + 1];
  if (place === -1 || name === undefined) return runOn(args, catalog, read);
  const file = tryRead(name, read);
  if ('problem' in file) return refused([file.problem]);
  const { overlay, problems } = parseOverlayText(file.text, catalog);
  if (problems !== undefined) return refused(problems);
  return runOn(args.toSpliced(place, 2), withOverlay(catalog, overlay), read);
};

const standardInput = 0;

/** Runs the command for this process. */
export const main = (args: readonly string[]): void => {
  const { exitCode, output, errors } = run(args, readCatalog(), (name) =>
    readFileSync(name === '-' ? standardInput : name, 'utf8'),
  );
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
};
