import type { ActivityId } from './activities.ts';
import { neighbours } from './neighbours.ts';
import type { Tool } from './tool.ts';
import { catalogVersion } from './version.ts';

/** The part that an organisation's own file has in a catalog: whose it is, and which tools it speaks of. */
export interface CatalogOverlay {
  readonly name?: string;
  /** Tells one file from another; see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Ids of the tools that it adds, sorted. */
  readonly tools: readonly string[];
  /** Ids of the tools whose prices it replaces, sorted. */
  readonly prices: readonly string[];
  readonly banned: readonly string[];
  readonly preferred: readonly string[];
}

interface CatalogIdentity {
  readonly version: string;
  readonly date: string;
  readonly overlay?: CatalogOverlay | undefined;
}

/** All tools at one version of the facts. */
export interface Catalog {
  readonly version: string;
  /** Day of the facts, `YYYY-MM-DD`. */
  readonly date: string;
  /** Sorted by id. */
  readonly tools: readonly Tool[];
  readonly find: (id: string) => Tool | undefined;
  /** Absent unless the tools were merged with an organisation's own file. */
  readonly overlay?: CatalogOverlay;
}

const byId = (a: Tool, b: Tool) => (a.id < b.id ? -1 : 1);

/** Builds a catalog from tools in any order. Throws if two tools share an id. */
export const createCatalog = (
  tools: readonly Tool[],
  { version, date, overlay }: CatalogIdentity = catalogVersion,
): Catalog => {
  const index = new Map(tools.map((tool) => [tool.id, tool]));
  if (index.size !== tools.length) throw new Error('expected every tool id once');
  return {
    version,
    date,
    tools: tools.toSorted(byId),
    find: (id) => index.get(id),
    ...(overlay !== undefined && { overlay }),
  };
};

/** Tools that cover an activity, fully or in part, dead ones included. */
export const toolsFor = (catalog: Catalog, activity: ActivityId): readonly Tool[] =>
  catalog.tools.filter((tool) => tool.activities[activity] !== undefined);

const neighbourNames = new Map(neighbours.map((neighbour) => [neighbour.id, neighbour.name]));

/** The display name of a tool or neighbour; the id itself if neither is known. */
export const nameOf = (catalog: Catalog, id: string): string =>
  catalog.find(id)?.name ?? neighbourNames.get(id) ?? id;

/** A thing that `inUse`, `standard` or `integrations` may name. */
export interface NamedSystem {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Every tool and neighbour by which a team can describe what it already runs, sorted by name. */
export const namedSystems = (catalog: Catalog): readonly NamedSystem[] =>
  [
    ...catalog.tools.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ...neighbours.map(({ id, name, aliases = [] }) => ({ id, name, aliases })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
