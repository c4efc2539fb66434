import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answers } from '../../questions/answers.ts';
import { clash, editsFor, type Edit } from './edits.ts';
import { standingOf, type Standing } from './standing.ts';
import { groundFor, tryBoth, tryOne, type Ground, type Tried } from './trials.ts';

/** A smallest change of answers that puts another tool first. */
export interface Change {
  /** The tool that would lead, alone or tied. */
  readonly tool: string;
  readonly edits: readonly Edit[];
  /** How far it would lead over the next tool, in points of 100; 0 for a tie. */
  readonly lead: number;
  /** True if a constraint keeps the tool out as things are. */
  readonly wasEliminated: boolean;
  /** True if all of it is something that the team can choose. */
  readonly canChoose: boolean;
}

/** What a search has found. */
export interface Findings {
  readonly changes: readonly Change[];
  /**
   * Paths of the questions to which another answer alone changes who is first; those first of which the largest
   * share of the other answers does.
   */
  readonly deciding: readonly string[];
}

const changesIn = (
  { before, assessor: { tools } }: Ground,
  after: Standing,
  edits: readonly Edit[],
): readonly Change[] => {
  const gained = after.first.filter((place) => !before.first.includes(place));
  if (gained.length === 0) return [];
  const others = [...after.scores.keys()].filter(
    (place) => after.eliminated[place] !== true && !after.first.includes(place),
  );
  const next = Math.max(0, ...others.map((place) => after.scores[place] ?? 0));
  const tied = after.first.length > 1;
  return gained.map((place) => ({
    tool: tools[place]?.id ?? '',
    edits,
    lead: tied ? 0 : (after.scores[place] ?? 0) - next,
    wasEliminated: before.eliminated[place] === true,
    canChoose: edits.every(({ given }) => !given),
  }));
};

/** Fewer edits first, then what a team can choose, then the larger lead. */
const smaller = (a: Change, b: Change): number =>
  a.edits.length - b.edits.length ||
  Number(b.canChoose) - Number(a.canChoose) ||
  b.lead - a.lead ||
  (a.edits[0]?.path ?? '').localeCompare(b.edits[0]?.path ?? '', 'en');

/** For each tool its smallest change, and its smallest one that the team can choose if that is another. */
const smallestByTool = (changes: readonly Change[]): readonly Change[] => {
  const best = new Map<string, Change>();
  for (const change of changes.toSorted(smaller)) {
    const key = `${change.tool} ${change.canChoose}`;
    if (!best.has(key)) best.set(key, change);
  }
  return [...best.values()].toSorted(smaller);
};

/** All pairs of edits of different questions, but for answers that clash. */
function* pairChanges(ground: Ground, tried: readonly Tried[]): Generator<null, readonly Change[]> {
  const found: Change[] = [];
  const count = ground.assessor.tools.length;
  for (const [index, one] of tried.entries()) {
    for (const other of tried.slice(index + 1)) {
      if (one.edit.path === other.edit.path || clash(ground.answers, one.edit, other.edit)) continue;
      const after = standingOf(tryBoth(ground, one, other), count);
      found.push(...changesIn(ground, after, [one.edit, other.edit]));
    }
    yield null;
  }
  return found;
}

const samePlaces = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place) => b.includes(place));

/** How often each path occurs. */
const countPaths = (paths: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
};

/** The paths that decide, those with the largest share among all edits of the path first. */
const byShare = (deciding: readonly string[], all: readonly Edit[]): readonly string[] => {
  const counts = countPaths(deciding);
  const totals = countPaths(all.map(({ path }) => path));
  const share = (path: string) => (counts.get(path) ?? 0) / (totals.get(path) ?? 1);
  return [...counts.keys()].toSorted((a, b) => share(b) - share(a));
};

/** What single edits do: the changes that put another tool first, and the paths of all edits that change who is. */
const singleOutcomes = (ground: Ground, tried: readonly Tried[]): Findings => {
  const outcomes = tried.map(({ edit, table }) => {
    const after = standingOf(table, ground.assessor.tools.length);
    const decides = !samePlaces(ground.before.first, after.first);
    return { path: edit.path, decides, changes: changesIn(ground, after, [edit]) };
  });
  return {
    changes: outcomes.flatMap(({ changes }) => changes),
    deciding: outcomes.filter(({ decides }) => decides).map(({ path }) => path),
  };
};

export interface SearchOptions {
  /** Whether to try pairs of edits too, for tools that no single edit puts first. */
  readonly pairs: boolean;
}

/**
 * The search of {@link findChanges} in small steps, for a caller that must be able to stop: it yields null between
 * steps, what single edits find when all have been tried, and returns the whole.
 */
export function* changeSearch(
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  { pairs }: SearchOptions,
): Generator<Findings | null, Findings> {
  const ground = groundFor(catalog, answers, activity);
  const edits = editsFor(ground.answers);
  const tried: Tried[] = [];
  for (const edit of edits) {
    tried.push(tryOne(ground, edit));
    yield null;
  }
  const { changes, deciding: decisive } = singleOutcomes(ground, tried);
  const deciding = byShare(decisive, edits);
  const singles: Findings = { changes: smallestByTool(changes), deciding };
  if (!pairs) return singles;
  yield singles;
  const reachable = new Set(changes.map(({ tool }) => tool));
  const more = yield* pairChanges(ground, tried);
  const beyond = more.filter(({ tool }) => !reachable.has(tool));
  return { changes: smallestByTool([...changes, ...beyond]), deciding };
}

/** The search of {@link findChanges} in one go, with the questions that decide. */
export const searchChanges = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  options: SearchOptions,
): Findings => {
  const search = changeSearch(catalog, answers, activity, options);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
};

/**
 * Finds, by trying every one of them, the smallest changes of answers that put another tool first. Single edits
 * always; pairs on request. Nothing smaller exists in the space of edits that the questions allow.
 */
export const findChanges = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  options: SearchOptions,
): readonly Change[] => searchChanges(catalog, answers, activity, options).changes;
