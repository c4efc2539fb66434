import type { Catalog } from './catalog.ts';
import { editsBetween } from './edits-between.ts';
import type { Tool } from './tool.ts';
import { toolFilters } from './tool-filters.ts';

/** What the reader is looking for. */
export interface Search {
  readonly text: string;
  /** Chosen value of each filter, by its key; a filter left out keeps every tool. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface FoundTool {
  readonly tool: Tool;
  /** The other name by which it was found, if its own name does not hold the text. */
  readonly alias?: string;
}

export interface Found {
  readonly tools: readonly FoundTool[];
  /** True if nothing has the text, and these are names that are spelt much like it. */
  readonly similar: boolean;
  /** How many tools fit otherwise, but the catalog does not record something that was filtered by. */
  readonly unrecorded: number;
}

/** Case, spaces and punctuation do not matter: "Git Lab" finds GitLab. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '');

/** Letters from which on one and two typing errors are forgiven. */
const shortest = 4;
const long = 7;

interface Match extends FoundTool {
  /** 0 = the name starts so, 1 = another name does, 2 = inside a name, 3 = inside the summary. */
  readonly away: number;
}

/** Its present and former names: a tool that was renamed leaves its old ones to the tool that it goes on as. */
const otherNamesOf = (tool: Tool, { tools }: Catalog): readonly string[] => {
  const former = tools.filter(
    ({ status }) => status.state === 'renamed' && status.successors.includes(tool.id),
  );
  return [...tool.aliases, ...former.flatMap(({ name, aliases }) => [name, ...aliases])];
};

const matchOf = (tool: Tool, text: string, catalog: Catalog): Match | undefined => {
  const sought = plain(text);
  if (sought === '') return { tool, away: 0 };
  const name = plain(tool.name);
  const others = otherNamesOf(tool, catalog);
  const alias = others.find((other) => plain(other).startsWith(sought));
  const within = others.find((other) => plain(other).includes(sought));
  if (name.startsWith(sought)) return { tool, away: 0 };
  if (alias !== undefined) return { tool, away: 1, ...(!name.includes(sought) && { alias }) };
  if (name.includes(sought)) return { tool, away: 2 };
  if (within !== undefined) return { tool, away: 2, alias: within };
  return tool.summary.toLowerCase().includes(text.trim().toLowerCase()) ? { tool, away: 3 } : undefined;
};

/** Tools with a name that is the text but for a typing error or two, the nearest first; none for a short text. */
const similarTo = (text: string, catalog: Catalog): readonly Match[] => {
  const sought = plain(text);
  const most = sought.length < shortest ? 0 : sought.length < long ? 1 : 2;
  if (most === 0) return [];
  return catalog.tools.flatMap((tool): readonly Match[] => {
    const named = [tool.name, ...otherNamesOf(tool, catalog)]
      .map((name) => ({ name, edits: editsBetween(sought, plain(name)) }))
      .toSorted((a, b) => a.edits - b.edits)[0];
    if (named === undefined || named.edits > most) return [];
    return [{ tool, away: named.edits, ...(named.name !== tool.name && { alias: named.name }) }];
  });
};

/** Whether every chosen filter keeps the tool; undefined if that cannot be told. */
const kept = (tool: Tool, chosen: Search['chosen']): boolean | undefined => {
  const outcomes = new Set(
    toolFilters.flatMap(({ key, keeps }) => {
      const value = chosen[key];
      return value === undefined ? [] : [keeps(tool, value)];
    }),
  );
  if (outcomes.has(false)) return false;
  return outcomes.has(undefined) ? undefined : true;
};

/** The tools that fit, the nearest match first, then by name. */
export const findTools = (catalog: Catalog, { text, chosen }: Search): Found => {
  const exact = catalog.tools.flatMap((tool) => matchOf(tool, text, catalog) ?? []);
  const similar = exact.length === 0;
  const matches = similar ? similarTo(text, catalog) : exact;
  const judged = matches.map((match) => ({ match, outcome: kept(match.tool, chosen) }));
  return {
    tools: judged
      .flatMap(({ match, outcome }) => (outcome === true ? [match] : []))
      .toSorted((a, b) => a.away - b.away || a.tool.name.localeCompare(b.tool.name, 'en')),
    similar: similar && matches.length > 0,
    unrecorded: judged.filter(({ outcome }) => outcome === undefined).length,
  };
};
