import * as v from 'valibot';
import type { Catalog } from '../catalog/catalog.ts';
import { findTools } from '../catalog/find-tools.ts';
import type { Tool } from '../catalog/tool.ts';
import { shown } from '../questions/problem.ts';
import type { Outcome } from './outcome.ts';

/** The id or a name of a tool. */
export const toolNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '');

const offered = 3;

/** The tool of this id, name or alias; if there is none, a problem that offers the nearest ones. */
export const toolNamed = (catalog: Catalog, word: string, path: string): Outcome<Tool> => {
  const sought = plain(word);
  const found =
    catalog.find(word) ??
    catalog.tools.find(({ name }) => plain(name) === sought) ??
    catalog.tools.find(({ aliases }) => aliases.some((alias) => plain(alias) === sought));
  if (found !== undefined) return { found };
  const near = findTools(catalog, { text: word, chosen: {} }).tools.slice(0, offered);
  const advice =
    near.length === 0 ? 'search_catalog finds them' : `perhaps ${near.map(({ tool }) => tool.id).join(', ')}`;
  return {
    problems: [{ path, expected: `the id or name of a tool in the catalog (${advice})`, got: shown(word) }],
  };
};
