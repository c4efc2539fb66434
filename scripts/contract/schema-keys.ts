import * as v from 'valibot';

/** One place in a document: `activities[].ranking[].score`. */
export interface SchemaKey {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

/** The part of JSON Schema that says which keys there are. */
const nodeSchema = v.object({
  type: v.optional(v.string()),
  const: v.optional(v.union([v.string(), v.number(), v.boolean(), v.null()])),
  enum: v.optional(v.array(v.union([v.string(), v.number()]))),
  $ref: v.optional(v.string()),
  properties: v.optional(v.record(v.string(), v.unknown())),
  required: v.optional(v.array(v.string())),
  items: v.optional(v.unknown()),
  additionalProperties: v.optional(v.unknown()),
  anyOf: v.optional(v.array(v.unknown())),
});

type Node = v.InferOutput<typeof nodeSchema>;

const nodeOf = (schema: unknown): Node | undefined => {
  const { success, output } = v.safeParse(nodeSchema, schema);
  return success ? output : undefined;
};

const typeOf = (node: Node): string => {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(', ');
  if (node.anyOf !== undefined)
    return [...new Set(node.anyOf.map((one) => typeOf(nodeOf(one) ?? {})))].join(' or ');
  if (Array.isArray(node.items))
    return `list of exactly ${node.items.map((one) => typeOf(nodeOf(one) ?? {})).join(', ')}`;
  if (node.type === 'array') return `list of ${typeOf(nodeOf(node.items) ?? {})}`;
  return node.type ?? 'any value';
};

/** The keys below a node, each with the keys below it; those of `closed` are named but not entered. */
const keysBelow = (schema: unknown, path: string, closed: readonly string[]): readonly SchemaKey[] => {
  const node = nodeOf(schema);
  if (node === undefined) return [];
  const named = Object.entries(node.properties ?? {}).flatMap(([key, below]): readonly SchemaKey[] => {
    const at = path === '' ? key : `${path}.${key}`;
    const own = {
      path: at,
      type: typeOf(nodeOf(below) ?? {}),
      required: node.required?.includes(key) === true,
    };
    return [own, ...(closed.includes(at) ? [] : keysBelow(below, at, closed))];
  });
  return [
    ...named,
    ...keysBelow(node.items, `${path}[]`, closed),
    ...keysBelow(node.additionalProperties, path === '' ? '*' : `${path}.*`, closed),
    ...(node.anyOf ?? []).flatMap((one) => keysBelow(one, path, closed)),
  ];
};

/** Every key that a document of this JSON Schema may have, in the order of the schema, each once. */
export const keysOf = (schema: unknown, closed: readonly string[]): readonly SchemaKey[] => {
  const byPath = new Map<string, SchemaKey>();
  for (const key of keysBelow(schema, '', closed)) if (!byPath.has(key.path)) byPath.set(key.path, key);
  return [...byPath.values()];
};
