import { nameOf } from '../../catalog/catalog.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import type { Stack } from '../../scoring/stack/selection.ts';
import type { FeasibleView } from './stack-view.ts';

/** "$30 a month, not counting Databricks": the known cost of a stack, with the tools whose price nobody published. */
export const stackCostInWords = ({ advice, catalog }: FeasibleView, { tools, cost }: Stack): string => {
  const silent = tools.filter((id) => advice.withoutPrice.includes(id)).map((id) => nameOf(catalog, id));
  const known = `${dollars(cost)} a month`;
  return silent.length === 0 ? known : `${known}, not counting ${silent.join(' and ')}`;
};
