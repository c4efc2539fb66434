import type { CostComparison } from '../../scoring/cost/break-even.ts';

const roles = { 'developers': 'developers', 'data-scientists': 'data scientists' } as const;

/** The people whose number grows, as one would say it. */
export const roleInWords = ({ role }: Pick<CostComparison, 'role'>): string => roles[role];

type NameOf = (tool: string) => string;

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const withoutChange = ({ curves: [a, b], ...comparison }: CostComparison, nameOf: NameOf): string => {
  const people = `${a.points.at(-1)?.people ?? 0} ${roleInWords(comparison)}`;
  const both = a.points.flatMap(({ cost }, place) => {
    const other = b.points[place]?.cost;
    return cost === undefined || other === undefined ? [] : [cost.expected - other.expected];
  });
  if (both.length === 0)
    return `No published price is known for both at any size up to ${people}, so they cannot be compared.`;
  if (both.every((gap) => gap === 0))
    return `Both are expected to cost the same at every size up to ${people}.`;
  const cheaper = both.some((gap) => gap < 0) ? a.tool : b.tool;
  return `${nameOf(cheaper)} is not expected to cost more at any size up to ${people}.`;
};

/** Where the cheaper of two tools changes, in a sentence. */
export const breakEvenInWords = (comparison: CostComparison, nameOf: NameOf): string => {
  const { breakEvens, curves } = comparison;
  const [first, ...more] = breakEvens;
  if (first === undefined) return withoutChange(comparison, nameOf);
  const role = roleInWords(comparison);
  const before = curves.find(({ tool }) => tool !== first.cheaper)?.tool ?? '';
  const start = `Below ${first.people} ${role} ${nameOf(before)} costs less, from there on ${nameOf(first.cheaper)}`;
  if (more.length === 0) return `${start}.`;
  return `${start}; it changes again at ${listed(more.map(({ people, cheaper }) => `${people} (${nameOf(cheaper)})`))}.`;
};
