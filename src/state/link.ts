import * as v from 'valibot';
import type { Catalog } from '../catalog/catalog.ts';
import { parseAnswers } from '../questions/parse-answers.ts';
import { checkedWith, parseJsonObject, shown, type Problem } from '../questions/problem.ts';
import { compactAnswers, expandedAnswers } from './compact-answers.ts';
import { deflated, inflated } from './deflated-text.ts';
import type { SavedSession } from './session.ts';
import { shortlistLimit } from './shortlist-limit.ts';

/** The only version of the link format so far. */
const linkVersion = '1';

/** What a link says: a session and the catalog it was seen with. The activity shown stands in the path before it. */
export interface LinkedSession extends SavedSession {
  /** Version of the catalog with which the link was made. */
  readonly catalogVersion: string;
}

export type DecodedLink =
  | { readonly session: LinkedSession; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly session?: never };

/** Keys are short because the link is. */
const contentSchema = v.strictObject({
  c: v.pipe(v.string(), v.maxLength(40), v.regex(/^[\w.-]*$/, 'expected a version')),
  a: v.unknown(),
  s: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(shortlistLimit)), []),
});

/** Programs that pass links on may cut longer ones (characters of the whole address). */
export const usualLinkLimit = 2000;

/** Longer ones are not read (characters of the whole address). */
export const longestLink = 20_000;

/** The fragment that carries a session: `d=1.` and the base64url of the deflated compact JSON. */
export const encodeLink = async ({ answers, shortlist, catalogVersion }: LinkedSession): Promise<string> => {
  const content = {
    c: catalogVersion,
    a: compactAnswers(answers),
    ...(shortlist.length > 0 && { s: shortlist }),
  };
  return `d=${linkVersion}.${await deflated(JSON.stringify(content))}`;
};

/** The part of an address, or of a text around it, that {@link decodeLink} reads; undefined if there is none. */
export const linkFragmentIn = (text: string): string | undefined => /#(d=[^\s"'<>]*)/.exec(text)?.[1];

const refused = (problem: Omit<Problem, 'path'>): DecodedLink => ({
  problems: [{ path: 'link', ...problem }],
});

const inside = (part: string, problem: Problem): Problem => ({
  ...problem,
  path: problem.path === '' ? part : `${part}.${problem.path}`,
});

/** The words of the format for the short keys of the link. */
const partNames: Readonly<Record<string, string>> = { c: 'catalog', a: 'answers', s: 'shortlist' };

const withPartName = (problem: Problem): Problem => {
  const [key = '', ...rest] = problem.path.split('.');
  return { ...problem, path: ['link', partNames[key] ?? key, ...rest].filter((one) => one !== '').join('.') };
};

const unknownTools = (shortlist: readonly string[], catalog: Catalog): readonly Problem[] =>
  shortlist.flatMap((id, place) =>
    catalog.find(id) === undefined
      ? [
          {
            path: `link.shortlist.${place}`,
            expected: 'the id of a known tool',
            got: shown(id),
            plain: `The catalog knows no tool called ${shown(id)}.`,
          },
        ]
      : [],
  );

/** Says of a link from another catalog that this may be why a name in it is not known. */
const withCatalog = (problems: readonly Problem[], made: string, { version }: Catalog): readonly Problem[] =>
  made === version
    ? problems
    : problems.map((problem) => ({
        ...problem,
        got: `${problem.got} (the link was made with catalog ${made}, this is ${version})`,
      }));

const contentOf = (text: string, catalog: Catalog): DecodedLink => {
  const { value, problems } = parseJsonObject(text);
  if (problems !== undefined) return { problems: problems.map((one) => inside('link', one)) };
  const content = checkedWith(contentSchema, value);
  if (content.problems !== undefined) return { problems: content.problems.map(withPartName) };
  const { c: catalogVersion, a, s } = content.output;
  const parsed = parseAnswers(expandedAnswers(a), catalog);
  const wrong = [
    ...(parsed.problems ?? []).map((one) => inside('link.answers', one)),
    ...unknownTools(s, catalog),
  ];
  if (parsed.answers === undefined || wrong.length > 0)
    return { problems: withCatalog(wrong, catalogVersion, catalog) };
  return { session: { answers: parsed.answers, shortlist: [...new Set(s)], catalogVersion } };
};

const versionInWords = (version: string): string =>
  /^\d{1,3}$/.test(version) ? `version ${version} (a newer link: reload the page)` : shown(version);

/**
 * Reads a fragment that anybody may have written. Never throws; lists every problem by its path. What it unpacks is
 * limited before it is read.
 */
export const decodeLink = async (fragment: string, catalog: Catalog): Promise<DecodedLink> => {
  if (fragment.length > longestLink)
    return refused({
      expected: `at most ${longestLink} characters`,
      got: `${fragment.length} characters`,
      plain: 'The link is longer than any that this page makes, so it was not read.',
    });
  const [, version = '', packed = ''] = /^d=([^.]*)\.?(.*)$/s.exec(fragment) ?? [];
  if (version !== linkVersion)
    return refused({
      expected: `version ${linkVersion}`,
      got: versionInWords(version),
      plain: 'The link was made by another version of this page. Reload the page, and try again.',
    });
  // Programs that turn addresses into links take the punctuation behind them along.
  const { text, problem } = await inflated(packed.replace(/[^\w-]+$/, ''));
  if (text === undefined) return refused(problem);
  return contentOf(text, catalog);
};
