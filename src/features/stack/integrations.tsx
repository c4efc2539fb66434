import { dateInWords } from '../../catalog/date-in-words.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { integrationEvidence } from '../../catalog/evidence.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Provenance } from '../../ui/provenance.tsx';
import { integrationsIn, type IntegrationPair } from './integrations-in.ts';
import styles from './integrations.module.css';
import type { FeasibleView, StackView } from './stack-view.ts';

interface PairRowProps {
  readonly view: StackView;
  readonly pair: IntegrationPair;
  /** The file of the tool that names the other; undefined while it loads. */
  readonly file: ToolFile | undefined;
}

function PairRow({ view: { catalog }, pair: { from, to }, file }: PairRowProps) {
  const name = nameOf(catalog, from);
  const other = nameOf(catalog, to);
  const evidence = file && integrationEvidence(file, { id: to, name: other });
  return (
    <li className={styles['pair']}>
      <span className={styles['names']}>
        {name} and {other}
      </span>
      <span className={styles['kind']}>{evidence?.value}</span>
      <span className={styles['source']}>
        {evidence && (
          <Provenance
            about={`${name} works with ${other}`}
            source={evidence.source}
            date={evidence.asOf === undefined ? undefined : dateInWords(evidence.asOf)}
            unverified={evidence.unverified}
            own={evidence.own}
          />
        )}
      </span>
    </li>
  );
}

/** Which tools of the stack are known to work with each other, or with what the team runs beside it. */
export function Integrations({ view }: { readonly view: FeasibleView }) {
  const pairs = integrationsIn(view.catalog, view.selection.best.tools, view.advice.outside);
  const { files } = useToolFiles([...new Set(pairs.map(({ from }) => from))]);
  return (
    <section aria-labelledby="integrations">
      <h2 id="integrations">What works together</h2>
      {pairs.length === 0 ? (
        <p>
          No integration among these tools is recorded. They may work together all the same, by scripts of
          your own.
        </p>
      ) : (
        <ul className={styles['pairs']}>
          {pairs.map((pair) => (
            <PairRow key={`${pair.from} ${pair.to}`} view={view} pair={pair} file={files.get(pair.from)} />
          ))}
        </ul>
      )}
    </section>
  );
}
