/** Lists longer than this many characters are broken, one member a line. */
const longestLine = 100;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const block = (ends: readonly [string, string], parts: readonly string[], indent: string): string =>
  parts.length === 0
    ? ends.join('')
    : `${ends[0]}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${ends[1]}`;

const listText = (list: readonly unknown[], indent: string): string => {
  const parts = list.map((one) => indentedJson(one, `${indent}  `));
  const line = `[${parts.join(', ')}]`;
  return list.every(isPlain) && line.length <= longestLine ? line : block(['[', ']'], parts, indent);
};

/**
 * JSON with two spaces a level, like that of `JSON.stringify`, but short lists of numbers or words stay on one line:
 * a decision is full of ranges. The value must be one that JSON knows.
 */
export const indentedJson = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return listText(value, indent);
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${indentedJson(inner, `${indent}  `)}`);
  return block(['{', '}'], parts, indent);
};
