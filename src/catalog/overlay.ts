import { createCatalog, type Catalog, type CatalogOverlay } from './catalog.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Overlay } from './overlay-schema.ts';
import type { ToolFile } from './tool-schema.ts';
import { toTool, type OwnMark, type Tool } from './tool.ts';

const sortedIds = (entries: object): readonly string[] =>
  Object.keys(entries).toSorted((a, b) => (a < b ? -1 : 1));

/** What a result says of the file that had a part in it. */
const partOf = (overlay: Overlay): CatalogOverlay => ({
  ...(overlay.name !== undefined && { name: overlay.name }),
  fingerprint: fingerprintOf(overlay),
  tools: sortedIds(overlay.tools),
  prices: sortedIds(overlay.prices),
  banned: sortedIds(overlay.banned),
  preferred: sortedIds(overlay.preferred),
});

// As maps, because an object also answers to names that nobody wrote into it.
const indexed = ({ prices, banned, preferred }: Overlay) => ({
  prices: new Map(Object.entries(prices)),
  banned: new Map(Object.entries(banned)),
  preferred: new Map(Object.entries(preferred)),
});

/**
 * The catalog with an organisation's own file laid over it: its tools added, its prices in place of the published
 * ones, and every tool that it speaks of marked. Pure; the catalog itself is unchanged. Expects a file that was
 * parsed against this catalog and throws if an id of its tools is taken.
 */
export const withOverlay = (catalog: Catalog, overlay: Overlay): Catalog => {
  const { prices, banned, preferred } = indexed(overlay);
  const own = Object.entries(overlay.tools).map(([id, file]) => toTool(id, file));
  const added = new Set(own);
  const marked = (tool: Tool): Tool => {
    const agreed = prices.get(tool.id);
    const ban = banned.get(tool.id);
    const preference = preferred.get(tool.id);
    const mark: OwnMark = {
      ...(added.has(tool) && { own: true }),
      ...(agreed !== undefined && { prices: true }),
      ...(ban !== undefined && { banned: ban }),
      ...(preference !== undefined && { preferred: preference }),
    };
    if (Object.keys(mark).length === 0) return tool;
    return { ...tool, ...(agreed !== undefined && { prices: agreed }), overlay: mark };
  };
  const { version, date } = catalog;
  return createCatalog([...catalog.tools, ...own].map(marked), { version, date, overlay: partOf(overlay) });
};

/** The file of a tool as an organisation's own file leaves it: all its own, or with its prices. */
export const overlaidFile = (
  overlay: Overlay,
  id: string,
  file: ToolFile | undefined,
): ToolFile | undefined => {
  const own = new Map(Object.entries(overlay.tools)).get(id);
  if (own !== undefined) return own;
  const prices = new Map(Object.entries(overlay.prices)).get(id);
  return file === undefined || prices === undefined ? file : { ...file, prices };
};
