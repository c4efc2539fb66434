import { posix } from 'node:path';
import { parseSync } from 'vite';

import { layers, type Layer } from './layers.ts';

const isRelative = (specifier: string) => specifier.startsWith('.');
const layerOf = (path: string) => path.split('/')[1] ?? '';
const matches = (pattern: string, name: string) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);

/** Everything that a file imports or re-exports, statically, dynamically or by import.meta.glob. */
export function importsOf(path: string, code: string): string[] {
  const { module, errors } = parseSync(path, code);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const text = (range: { start: number; end: number }) => code.slice(range.start, range.end);
  const globs = [...code.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g)];
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((one) => text(one.moduleRequest).replaceAll(/^['"`]|['"`]$/g, '')),
    ...globs.map((glob) => glob[1] ?? ''),
  ];
}

function packageFault(name: string, layer: Layer): string | undefined {
  if (layer.packages === undefined || layer.packages.some((pattern) => matches(pattern, name)))
    return undefined;
  return `this layer may use ${layer.packages.length === 0 ? 'no package' : layer.packages.join(', ')}`;
}

function relativeFault(from: string, target: string, layer: Layer): string | undefined {
  const [own, other] = [layerOf(from), layerOf(target)];
  if (!target.startsWith('src/')) return 'leaves src';
  if (own !== other) {
    return layer.layers.includes(other)
      ? undefined
      : `${own} may import only ${layer.layers.join(', ') || 'itself'}`;
  }
  const [ownPart, otherPart] = [from.split('/')[2], target.split('/')[2]];
  return layer.separate === true && ownPart !== otherPart
    ? `${own}/${ownPart} and ${own}/${otherPart} are separate`
    : undefined;
}

/** One line for each import of the file that the table of layers does not allow. */
export function importFaults(path: string, code: string): string[] {
  const layer = layers[layerOf(path)];
  if (layer === undefined)
    return [`${path}: ${layerOf(path)} is not in the table of layers (tests/house/layers.ts)`];
  return importsOf(path, code).flatMap((specifier) => {
    const fault = isRelative(specifier)
      ? relativeFault(path, posix.join(posix.dirname(path), specifier), layer)
      : packageFault(specifier, layer);
    return fault === undefined ? [] : [`${path}: imports ${specifier}, but ${fault}`];
  });
}

/** One line for each look at today's date: `new Date()` without an argument. */
export function clockFaults(path: string, code: string): string[] {
  return [...code.matchAll(/new Date(?:\(\s*\)|\s*[;,)])/g)].map(
    () => `${path}: new Date() reads the clock; take the date as an argument`,
  );
}
