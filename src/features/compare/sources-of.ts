import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { CompareSection } from './compare-sections.ts';

/** The addresses that the lines and the prices rest on, each once, in the order in which they are met. */
export const sourcesOf = (
  sections: readonly CompareSection[],
  files: ReadonlyMap<string, ToolFile>,
): readonly string[] => {
  const prices = [...files.values()].map((file) => file.prices?.source);
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell?.source)));
  return [...new Set([...prices, ...cells].filter((source) => source !== undefined))];
};
