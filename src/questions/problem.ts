import * as v from 'valibot';

/** One thing wrong with a file: where, what was expected, what was found. */
export interface Problem {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** The same in a sentence for people who never see the inside of a file, where there is more to say than the path. */
  readonly plain?: string;
}

/** `path: expected …, got …`, on one line. */
export const problemLine = ({ path, expected, got }: Problem): string =>
  `${path === '' ? '(the whole file)' : path}: expected ${expected}, got ${got}`;

const asJson = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  try {
    return JSON.stringify(value);
  } catch {
    // Brackets nested a hundred thousand deep exhaust the stack of the printer, not of the reader.
    return 'something nested too deeply';
  }
};

/** Characters that would break a line, hide text or turn it round, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** A text on one line, cut to a length, in which nothing hides. */
const inOneLine = (text: string, length: number): string =>
  (text.length > length ? `${text.slice(0, length - 3)}…` : text).replaceAll(
    unprintable,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** A value as short JSON, on one line. */
export const shown = (value: unknown): string => inOneLine(asJson(value), 60);

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue) => inOneLine(v.getDotPath(issue) ?? '', 200);

/** `("a" | "b")` → `one of "a", "b"`. */
const oneOf = (words: string): string =>
  words.startsWith('(') && words.includes(' | ')
    ? `one of ${words.slice(1, -1).replaceAll(' | ', ', ')}`
    : words;

const expectation = ({ type, expected, message }: Issue): string => {
  if (expected === 'never') return 'a key of the format';
  if (type === 'min_length') return `at least ${expected?.replace('>=', '') ?? 'one'} entry`;
  const words = (expected ?? message).replace(/^expected /, '').replaceAll(/\s+/g, ' ');
  return oneOf(words);
};

const plainly = ({ expected, path }: Issue): { readonly plain?: string } =>
  expected === 'never'
    ? {
        plain: `It holds ${shown(path?.at(-1)?.key)}, which is not known here: misspelt, or of a newer version.`,
      }
    : {};

const found = (issue: Issue): string =>
  issue.expected === 'never' ? shown(issue.path?.at(-1)?.key) : shown(issue.input);

/**
 * The problems that a complaint of the schema library stands for. Inside a union the deepest complaint says most:
 * "expected one of …" beats "expected an array".
 */
const toProblems = (issue: Issue): readonly Problem[] => {
  const deeper = (issue.issues ?? []).filter((inner) => pathOf(inner) !== '');
  if (deeper.length === 0)
    return [{ path: pathOf(issue), expected: expectation(issue), got: found(issue), ...plainly(issue) }];
  return deeper.map((inner) => ({
    path: `${pathOf(issue)}.${pathOf(inner)}`,
    expected: expectation(inner),
    got: found(inner),
    ...plainly(inner),
  }));
};

/** Whether a value consists of more than so many values. */
const isLargerThan = (value: unknown, most: number): boolean => {
  const open = [value];
  for (let counted = 0; open.length > 0; counted += 1) {
    if (counted + open.length > most) return true;
    const next = open.pop();
    if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) open.push(inner);
    }
  }
  return false;
};

/** The most values of a file of which every problem is listed. */
const listedInFull = 10_000;

export type Checked<T> =
  | { readonly output: T; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly output?: never };

/**
 * Checks a value against a schema. Lists every problem; of a value so large that millions of complaints would
 * exhaust the memory, the first.
 */
export const checkedWith = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> => {
  const parsed = v.safeParse(schema, value, { abortEarly: isLargerThan(value, listedInFull) });
  return parsed.success ? { output: parsed.output } : { problems: parsed.issues.flatMap(toProblems) };
};

/** A newer file than this version can read, told apart from a damaged one. */
export const wrongVersion = (value: object, known: number): Problem | undefined => {
  const version: unknown = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof version !== 'number' || version === known) return undefined;
  const advice = version > known ? ' (a newer file: update ChooseOps)' : '';
  const plain =
    version > known
      ? 'It was made by a newer version of this page. Reload the page, and try again.'
      : 'It was made by a version of this page that is no longer read.';
  return { path: 'formatVersion', expected: String(known), got: `${version}${advice}`, plain };
};

/** The most characters that the file of one decision may have; far above any real one. */
const longest = 5_000_000;

export type ParsedJson =
  | { readonly value: object; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly value?: never };

const foreign = 'It is neither a file nor a link of ChooseOps.';

const unreadable = (expected: string, got: string, plain = foreign): ParsedJson => ({
  problems: [{ path: '', expected, got, plain }],
});

/** Reads the text of a file as one JSON object; text beyond the limit, in characters, is not looked at. */
export const parseJsonObject = (text: string, limit: number = longest): ParsedJson => {
  if (text.length > limit)
    return unreadable(
      `at most ${limit} characters`,
      `${text.length} characters`,
      'It is far longer than any file of ChooseOps, so it was not read.',
    );
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value }
      : unreadable('an object', shown(value));
  } catch {
    return unreadable('JSON', shown(text.slice(0, 50)));
  }
};
