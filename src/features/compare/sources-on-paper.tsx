import styles from './sources-on-paper.module.css';

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
