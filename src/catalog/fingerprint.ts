/** The value with the keys of every object sorted, so that their order leaves no trace. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo 1991), 32 bits as eight hexadecimal digits. */
const fnv = (text: string, start: number): string => {
  let hash = start;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * Sixteen hexadecimal digits that tell one JSON value from another, whatever the order of its keys. It protects
 * against mistakes, not against somebody who wants two values to look alike.
 */
export const fingerprintOf = (value: unknown): string => {
  const text = JSON.stringify(sorted(value));
  return fnv(text, 0x81_1c_9d_c5) + fnv(text, 0x9d_c5_81_1c);
};
