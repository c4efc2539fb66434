import { namedSystems, type Catalog } from '../catalog/catalog.ts';
import { answersFormatVersion, valueAt, withAnswer, type Answers } from './answers.ts';
import { answersSchema } from './answers-schema.ts';
import { checkedWith, parseJsonObject, shown, wrongVersion, type Problem } from './problem.ts';
import { questions } from './registry.ts';

export type ParsedAnswers =
  | { readonly answers: Answers; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly answers?: never };

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
      ? [
          {
            path: `${path}.${place}`,
            expected: 'the id of a known tool or system',
            got: shown(word),
            plain: `The catalog knows no tool or system called ${shown(word)}.`,
          },
        ]
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
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ path: '', expected: 'an object', got: shown(value) }] };
  const version = wrongVersion(value, answersFormatVersion);
  if (version !== undefined) return { problems: [version] };
  const parsed = checkedWith(answersSchema, value);
  if (parsed.problems !== undefined) return { problems: parsed.problems };
  const { answers, problems } = resolveSystems(parsed.output, catalog);
  return problems.length > 0 ? { problems } : { answers };
};

/** Parses the text of an answers file; text that is not JSON is one problem. */
export const parseAnswersText = (text: string, catalog: Catalog): ParsedAnswers => {
  const { value, problems } = parseJsonObject(text);
  return problems === undefined ? parseAnswers(value, catalog) : { problems };
};
