import { nameOf, type Catalog } from '../catalog/catalog.ts';
import { neighbours } from '../catalog/neighbours.ts';
import { overlayFormatVersion, overlaySchema, type Overlay } from '../catalog/overlay-schema.ts';
import { checkedWith, parseJsonObject, shown, wrongVersion, type Problem } from '../questions/problem.ts';

/** An organisation's own file, or everything that is wrong with it. */
export type ParsedOverlay =
  | { readonly overlay: Overlay; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly overlay?: never };

/** The most characters that an own file may have: room for about a hundred well-described tools. */
export const longestOverlay = 1_000_000;

const sections = ['tools', 'prices', 'banned', 'preferred'] as const;

/** Names that every object answers to. The schema library passes over them in silence; a file must not lose anything. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const entriesAt = (file: object, section: string): readonly string[] => {
  const value: unknown = new Map<string, unknown>(Object.entries(file)).get(section);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

const reservedIds = (file: object): readonly Problem[] =>
  sections.flatMap((section) =>
    entriesAt(file, section)
      .filter((id) => reserved.has(id))
      .map((id) => ({ path: `${section}.${id}`, expected: 'another id', got: shown(id) })),
  );

const otherThan = (catalog: Catalog) => ({
  ids: new Set([...catalog.tools, ...neighbours].map(({ id }) => id)),
  names: new Map([...catalog.tools, ...neighbours].map(({ id, name }) => [name.toLowerCase(), id])),
});

const ownToolProblems = (overlay: Overlay, catalog: Catalog): readonly Problem[] => {
  const taken = otherThan(catalog);
  const known = new Set([...taken.ids, ...Object.keys(overlay.tools)]);
  return Object.entries(overlay.tools).flatMap(([id, { name, activities, integrations = [], status }]) => {
    const path = `tools.${id}`;
    const unknown = (place: string, other: string): readonly Problem[] =>
      known.has(other)
        ? []
        : [{ path: `${path}.${place}`, expected: 'the id of a known tool or system', got: shown(other) }];
    return [
      ...(taken.ids.has(id)
        ? [{ path, expected: 'an id that the catalog does not use', got: `${id} (${nameOf(catalog, id)})` }]
        : []),
      ...(taken.names.has(name.toLowerCase()) && !taken.ids.has(id)
        ? [{ path: `${path}.name`, expected: 'a name that the catalog does not use', got: shown(name) }]
        : []),
      ...(Object.keys(activities).length === 0
        ? [{ path: `${path}.activities`, expected: 'at least one activity', got: '{}' }]
        : []),
      ...integrations.flatMap((one, place) => unknown(`integrations.${place}.with`, one.with)),
      ...(status.successors ?? []).flatMap((one, place) => unknown(`status.successors.${place}`, one)),
    ];
  });
};

const referenceProblems = (overlay: Overlay, catalog: Catalog): readonly Problem[] => {
  const own = new Set(Object.keys(overlay.tools));
  const missing = (section: 'prices' | 'banned' | 'preferred', expected: string, allowOwn: boolean) =>
    Object.keys(overlay[section])
      .filter((id) => catalog.find(id) === undefined && !(allowOwn && own.has(id)))
      .map((id) => ({ path: `${section}.${id}`, expected, got: shown(id) }));
  const banned = new Set(Object.keys(overlay.banned));
  return [
    ...missing(
      'prices',
      'the id of a tool in the catalog (a tool of your own states its prices itself)',
      false,
    ),
    ...missing('banned', 'the id of a tool in the catalog or of your own', true),
    ...missing('preferred', 'the id of a tool in the catalog or of your own', true),
    ...Object.keys(overlay.preferred)
      .filter((id) => banned.has(id))
      .map((id) => ({ path: `preferred.${id}`, expected: 'a tool that is not banned', got: shown(id) })),
  ];
};

/**
 * Parses the text of an organisation's own file against the catalog that it is to be laid over. Never throws; lists
 * every problem with its path and what was expected.
 */
export const parseOverlayText = (text: string, catalog: Catalog): ParsedOverlay => {
  const { value, problems } = parseJsonObject(text, longestOverlay);
  if (problems !== undefined) return { problems };
  const version = wrongVersion(value, overlayFormatVersion);
  if (version !== undefined) return { problems: [version] };
  const forbidden = reservedIds(value);
  if (forbidden.length > 0) return { problems: forbidden };
  const { output, problems: faults } = checkedWith(overlaySchema, value);
  if (faults !== undefined) return { problems: faults };
  const wrong = [...ownToolProblems(output, catalog), ...referenceProblems(output, catalog)];
  return wrong.length > 0 ? { problems: wrong } : { overlay: output };
};
