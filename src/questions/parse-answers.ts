import * as v from 'valibot';
import { namedSystems, type Catalog } from '../catalog/catalog.ts';
import { answersFormatVersion, valueAt, withAnswer, type Answers } from './answers.ts';
import { answersSchema } from './answers-schema.ts';
import { questions } from './registry.ts';

/** One thing wrong with an answers file: where, what was expected, what was found. */
export interface Problem {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

export type ParsedAnswers =
  | { readonly answers: Answers; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly answers?: never };

/** `path: expected …, got …`, on one line. */
export const problemLine = ({ path, expected, got }: Problem): string =>
  `${path === '' ? '(the whole file)' : path}: expected ${expected}, got ${got}`;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue) => v.getDotPath(issue) ?? '';

const expectation = ({ type, expected, message }: Issue): string => {
  if (expected === 'never') return 'a key of the format';
  if (type === 'min_length') return `at least ${expected?.replace('>=', '') ?? 'one'} entry`;
  return (expected ?? message).replace(/^expected /, '').replaceAll(/\s+/g, ' ');
};

const found = (issue: Issue): string =>
  issue.expected === 'never' ? shown(issue.path?.at(-1)?.key) : shown(issue.input);

/** Inside a union the deepest complaint says most: "expected one of …" beats "expected an array". */
const toProblems = (issue: Issue): readonly Problem[] => {
  const deeper = (issue.issues ?? []).filter((inner) => pathOf(inner) !== '');
  if (deeper.length === 0) return [{ path: pathOf(issue), expected: expectation(issue), got: found(issue) }];
  return deeper.map((inner) => ({
    path: `${pathOf(issue)}.${pathOf(inner)}`,
    expected: expectation(inner),
    got: found(inner),
  }));
};

const wrongVersion = (value: object): Problem | undefined => {
  const version: unknown = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof version !== 'number' || version === answersFormatVersion) return undefined;
  const advice = version > answersFormatVersion ? ' (a newer file: update ChooseOps)' : '';
  return {
    path: 'formatVersion',
    expected: String(answersFormatVersion),
    got: `${String(version)}${advice}`,
  };
};

const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Ids, names and aliases of everything that a systems question may name → id. */
const systemIndex = (catalog: Catalog, toolsOnly: boolean): ReadonlyMap<string, string> => {
  const systems = namedSystems(catalog).filter(({ id }) => !toolsOnly || catalog.find(id) !== undefined);
  return new Map([
    ...systems.flatMap(({ id, name, aliases }) =>
      [...aliases, name].map((word): [string, string] => [slug(word), id]),
    ),
    ...systems.map(({ id }): [string, string] => [id, id]),
  ]);
};

interface Resolved {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

const resolveAt = (resolved: Resolved, path: string, index: ReadonlyMap<string, string>): Resolved => {
  const named = valueAt(resolved.answers, path);
  if (!Array.isArray(named)) return resolved;
  const words = named.filter((word) => typeof word === 'string');
  const ids = words.map((word) => index.get(word) ?? index.get(slug(word)));
  const unknown = words.flatMap((word, place) =>
    ids[place] === undefined
      ? [{ path: `${path}.${place}`, expected: 'the id of a known tool or system', got: shown(word) }]
      : [],
  );
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  return {
    answers: unknown.length === 0 ? withAnswer(resolved.answers, path, known) : resolved.answers,
    problems: [...resolved.problems, ...unknown],
  };
};

/** Replaces names and aliases of systems by ids, and reports those that the catalog does not know. */
const resolveSystems = (answers: Answers, catalog: Catalog): Resolved => {
  const tools = systemIndex(catalog, true);
  const all = systemIndex(catalog, false);
  return questions.reduce<Resolved>(
    (resolved, { path, control }) =>
      control.kind === 'systems'
        ? resolveAt(resolved, path, control.scope === 'tools' ? tools : all)
        : resolved,
    { answers, problems: [] },
  );
};

/**
 * Checks a parsed JSON value against the answers format and the catalog. Never throws; lists every problem.
 */
export const parseAnswers = (value: unknown, catalog: Catalog): ParsedAnswers => {
  if (!isObject(value) || Array.isArray(value))
    return { problems: [{ path: '', expected: 'an object', got: shown(value) }] };
  const version = wrongVersion(value);
  if (version !== undefined) return { problems: [version] };
  const parsed = v.safeParse(answersSchema, value);
  if (!parsed.success) return { problems: parsed.issues.flatMap(toProblems) };
  const { answers, problems } = resolveSystems(parsed.output, catalog);
  return problems.length > 0 ? { problems } : { answers };
};

/** Parses the text of an answers file; text that is not JSON is one problem. */
export const parseAnswersText = (text: string, catalog: Catalog): ParsedAnswers => {
  try {
    return parseAnswers(JSON.parse(text), catalog);
  } catch {
    return { problems: [{ path: '', expected: 'JSON', got: shown(text.slice(0, 60)) }] };
  }
};
