type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (tree: Tree, change: (value: unknown, key: string) => unknown): Tree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value, key)]));

/** The answers with every set of wishes for features changed; everything else stays as it is, whatever it is. */
const withWishes = (answers: unknown, change: (wishes: unknown) => unknown): unknown =>
  isTree(answers) && isTree(answers['needs'])
    ? {
        ...answers,
        needs: mapped(answers['needs'], (need) =>
          isTree(need) ? mapped(need, (value, key) => (key === 'features' ? change(value) : value)) : need,
        ),
      }
    : answers;

const named = (wishes: Tree, wish: string): string =>
  Object.keys(wishes)
    .filter((id) => wishes[id] === wish)
    .join(' ');

/** Marked features make up most of long answers: two lists of ids take less room than a word behind each. */
export const compactAnswers = (answers: unknown): unknown =>
  withWishes(answers, (wishes) => (isTree(wishes) ? [named(wishes, 'must'), named(wishes, 'nice')] : wishes));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const marked = (ids: string, wish: string): readonly (readonly [string, string])[] =>
  ids
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => [id, wish] as const);

/** The answers that {@link compactAnswers} was given; what it cannot have written stays for the parser to refuse. */
export const expandedAnswers = (compact: unknown): unknown =>
  withWishes(compact, (wishes) => {
    const [must, nice, ...more] = isList(wishes) ? wishes : [];
    return typeof must === 'string' && typeof nice === 'string' && more.length === 0
      ? Object.fromEntries([...marked(must, 'must'), ...marked(nice, 'nice')])
      : wishes;
  });
