import type { Catalog } from '../../catalog/catalog.ts';
import type { Search } from '../../catalog/find-tools.ts';
import { toolFilters } from '../../catalog/tool-filters.ts';

/** Name of the text in the address. */
const textKey = 'q';

/** What an address asks for; a value that its filter does not have is left out. */
export const searchFrom = (parameters: URLSearchParams, catalog: Catalog): Search => ({
  text: parameters.get(textKey) ?? '',
  chosen: Object.fromEntries(
    toolFilters.flatMap(({ key, options }) => {
      const value = parameters.get(key);
      const known = value !== null && options(catalog).some((option) => option.value === value);
      return known ? [[key, value]] : [];
    }),
  ),
});

/** The address of a search; what is empty is left out. */
export const parametersOf = ({ text, chosen }: Search): URLSearchParams =>
  new URLSearchParams({ ...(text !== '' && { [textKey]: text }), ...chosen });
