import * as fc from 'fast-check';

/** How many inputs each boundary gets: few in the tests, many with `npm run fuzz`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1000);

/** The tests draw the same inputs every time; `npm run fuzz` draws new ones and prints its seed on failure. */
export const settings = {
  numRuns: runs,
  ...(process.env['FUZZ_RUNS'] === undefined && { seed: 20_261_125 }),
};

const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '${7*7}{{7*7}}',
];

/** Cyrillic, Kelvin sign, dotless i, full width and zero width: each looks like the id of a tool. */
const lookalikes = ['jenk\u{0456}ns', 'jen\u{212A}ins', 'JENK\u{0130}NS', '\uFF4Aenkins', 'jenkins\u200B'];

const odd = [
  '',
  ' ',
  '\0',
  'a\nb',
  '\u2028',
  '\u202Egpj.exe',
  '\uD800',
  'x\uDC00y',
  '-',
  'NaN',
  'y'.repeat(5000),
];

const hostileText = fc.oneof(
  fc.constantFrom(...scripts, ...lookalikes, ...odd),
  fc.string({ unit: 'binary' }),
);

const hostileKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'a.b',
    '\n',
  ),
  hostileText,
);

const hostileNumber = fc.oneof(
  fc.constantFrom(-1, -0, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 31),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Stands in a document for text that JSON.stringify cannot write; `asText` puts it in. */
const raw = { depth: '@depth@', infinity: '@infinity@' } as const;
const nesting = 100_000;
const rawText = { [raw.depth]: '['.repeat(nesting) + ']'.repeat(nesting), [raw.infinity]: '1e999' };

/** An object that has every key as its own, `__proto__` too. */
const withKey = (entries: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...entries }, key, { value, enumerable: true, configurable: true, writable: true });

const { value: hostileValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: fc.constantFrom(null, true, false, raw.infinity), weight: 3 },
    { arbitrary: hostileText, weight: 3 },
    { arbitrary: hostileNumber, weight: 3 },
    { arbitrary: fc.array(tie('value'), { maxLength: 4 }), weight: 1 },
    {
      arbitrary: fc.tuple(hostileKey, tie('value')).map(([key, value]) => withKey({}, key, value)),
      weight: 1,
    },
  ),
}));

type Change = 'replace' | 'remove' | 'add' | 'repeat' | 'deepen';

interface Mutation {
  /** Which value of the document, counted from its beginning, as a share of all. */
  readonly place: number;
  readonly change: Change;
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  change: fc.oneof(
    { arbitrary: fc.constantFrom<Change>('replace', 'remove', 'add', 'repeat'), weight: 60 },
    { arbitrary: fc.constant<Change>('deepen'), weight: 1 },
  ),
  key: hostileKey,
  value: hostileValue,
});

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place of a document that can be changed, as the object or list that holds it and its key. */
const placesOf = (holder: Holder): (readonly [Holder, string])[] =>
  Object.keys(holder).flatMap((key) => {
    const inner = holder[key];
    return [[holder, key] as const, ...(isHolder(inner) ? placesOf(inner) : [])];
  });

const set = (holder: Holder, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const mutate = (document: Holder, { place, change, key, value }: Mutation) => {
  const places = placesOf(document);
  const [holder, name] = places[Math.floor(place * places.length)] ?? [document, 'nothing'];
  const present = holder[name];
  if (change === 'remove') Reflect.deleteProperty(holder, name);
  else if (change === 'repeat')
    set(holder, name, Array.isArray(present) ? [...present, ...present] : [present]);
  else if (change === 'deepen') set(holder, name, raw.depth);
  else if (change === 'add' && isHolder(present) && !Array.isArray(present)) set(present, key, value);
  else set(holder, name, value);
};

const asText = (document: unknown): string =>
  JSON.stringify(document).replaceAll(
    /"(@depth@|@infinity@)"/g,
    (_, name: keyof typeof rawText) => rawText[name],
  );

/** The text of a sound document after up to three faults, sometimes cut short, and now and then any text at all. */
export const hostileTexts = (sound: fc.Arbitrary<object>): fc.Arbitrary<string> => {
  const mutated = fc
    .tuple(sound, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([document, faults]) => {
      const copy = JSON.parse(JSON.stringify(document)) as Holder;
      for (const fault of faults) mutate(copy, fault);
      return asText(copy);
    });
  const cut = fc.tuple(mutated, fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.oneof(
    { arbitrary: mutated, weight: 20 },
    { arbitrary: cut.map(([text, share]) => text.slice(0, text.length * share)), weight: 2 },
    { arbitrary: hostileValue.map(asText), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  );
};

/** A number that is none, anywhere in a value: a sound document has no NaN and no infinity. */
export const hasNoNumber = (value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isFinite(value);
  return isHolder(value) && Object.values(value).some(hasNoNumber);
};
