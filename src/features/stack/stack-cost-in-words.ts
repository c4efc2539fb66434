import { dollars, hoursInWords } from '../../scoring/cost/cost-in-words.ts';
import type { Stack } from '../../scoring/stack/selection.ts';
import { workOf } from '../../scoring/stack/stack-work.ts';
import { namesOf, unpricedAmong, type FeasibleView } from './stack-view.ts';

const paid = (view: FeasibleView, { tools, cost }: Stack): string => {
  const silent = unpricedAmong(view, tools);
  if (silent.length === 0) return `${dollars(cost)} a month`;
  const unknown = `cost not known for ${namesOf(view.catalog, silent)}`;
  return silent.length === tools.length
    ? 'cost not known'
    : `${unknown}, ${dollars(cost)} a month for the rest`;
};

/** "$30 a month, about 13 hours": what a stack takes, with the tools whose cost nobody published by name. */
export const stackCostInWords = (view: FeasibleView, stack: Stack): string =>
  `${paid(view, stack)}, about ${hoursInWords(workOf(view.advice.work, stack.tools).hoursPerMonth.expected)} of own work`;
