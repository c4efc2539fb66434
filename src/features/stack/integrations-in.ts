import type { Catalog } from '../../catalog/catalog.ts';

/** Two systems that work together, as the file of the first says. */
export interface IntegrationPair {
  readonly from: string;
  readonly to: string;
}

/** Integrations recorded among these tools and with the systems beside them; each pair once. */
export const integrationsIn = (
  catalog: Catalog,
  tools: readonly string[],
  beside: readonly string[],
): readonly IntegrationPair[] => {
  const known = new Set([...tools, ...beside]);
  const seen = new Set<string>();
  return tools.flatMap((from) =>
    (catalog.find(from)?.integrations ?? []).flatMap((to) => {
      const pair = [from, to].toSorted().join(' ');
      if (from === to || !known.has(to) || seen.has(pair)) return [];
      seen.add(pair);
      return [{ from, to }];
    }),
  );
};
