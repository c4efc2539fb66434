import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Decision } from '../decision-schema.ts';
import { activityLabel } from '../labels.ts';
import { bullets, plain, section } from '../markdown-text.ts';

type StackEntry = Decision['stacks'][number];

/** What a stack costs, each tool once; what is not known is said and never counted as nothing. */
const costOf = ({ tools, unpriced, cost }: StackEntry, catalog: Catalog): string => {
  if (unpriced.length === tools.length) return 'What it costs is not known.';
  const sum = `${numberInWords(cost)} USD a month`;
  if (unpriced.length === 0) return `It costs ${sum}, each tool once.`;
  const silent = unpriced.map((id) => plain(nameOf(catalog, id))).join(', ');
  return `The cost of ${silent} is not known; the others cost ${sum}, each tool once.`;
};

/** The balanced stack: who does what, what it costs, and what running it takes. */
export const stackBlocks = ({ stacks }: Decision, catalog: Catalog): readonly string[] => {
  const stack = stacks.find(({ balanced }) => balanced);
  if (stack === undefined) return [];
  const serving = Object.entries(stack.serving).map(
    ([id, tool]) =>
      `${plain(activityLabel(id))}: ${tool === null ? 'left for later' : plain(nameOf(catalog, tool))}`,
  );
  const work =
    stack.hours === undefined
      ? ''
      : ` Running it takes about ${numberInWords(stack.hours)} hours of own work a month.`;
  return section(2, 'Tools that Fit Together', [
    `In the balanced stack every tool earns its keep. ${costOf(stack, catalog)}${work}`,
    ...bullets(serving),
  ]);
};
