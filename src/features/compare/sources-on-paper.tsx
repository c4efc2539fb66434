import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { CompareSection } from './compare-sections.ts';
import styles from './sources-on-paper.module.css';

/** The addresses that the lines and the prices rest on, each once, in the order in which they are met. */
export const sourcesOf = (
  sections: readonly CompareSection[],
  files: ReadonlyMap<string, ToolFile>,
): readonly string[] => {
  const prices = [...files.values()].map((file) => file.prices?.source);
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell?.source)));
  return [...new Set([...prices, ...cells].filter((source) => source !== undefined))];
};

/** The sources under the numbers by which the table names them, where a link would be of no use. */
export function SourcesOnPaper({ sources }: { readonly sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className={styles['sources']}>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
    </section>
  );
}
