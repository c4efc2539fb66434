import { Link } from 'wouter';
import { factEvidence } from '../../catalog/evidence.ts';
import { factNames } from '../../catalog/facts.ts';
import { addresses } from './addresses.ts';
import { StatementList } from './statement-list.tsx';
import type { ToolPartProps } from './tool-page.tsx';

/** Every fact of the vocabulary, with source and date. */
export function FactsOfTool({ tool, file }: ToolPartProps) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <p>
        “Unverified” marks what an editor believes but has not seen in a source; nothing is ruled out by it.{' '}
        <Link to={addresses.legend}>All words explained</Link>
      </p>
      <StatementList
        tool={tool}
        statements={factNames.map((name) => ({ evidence: factEvidence(file, name) }))}
      />
    </section>
  );
}
