import type { ReactNode } from 'react';
import { dateInWords } from '../../catalog/date-in-words.ts';
import type { Evidence } from '../../catalog/evidence.ts';
import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { ReportLink } from './report-link.tsx';
import styles from './statement-list.module.css';

/** One statement of a tool file and how it is shown. */
export interface Statement {
  readonly evidence: Evidence;
  /** Instead of the plain words of the value. */
  readonly value?: ReactNode;
  /** Instead of the plain label. */
  readonly label?: ReactNode;
  /** A line below the label. */
  readonly hint?: string;
}

interface StatementListProps {
  readonly tool: Tool;
  readonly statements: readonly Statement[];
  /** Where the statements belong, for reports: "Licence" or "Matrix builds (CI/CD)". */
  readonly within?: string;
}

function StatementRow({
  tool,
  statement,
  within,
}: Omit<StatementListProps, 'statements'> & {
  readonly statement: Statement;
}) {
  const { evidence, hint } = statement;
  const about = within === undefined ? evidence.label : `${evidence.label} (${within})`;
  return (
    <div className={styles['row']}>
      <dt>
        {statement.label ?? evidence.label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </dt>
      <dd className={styles['value']}>
        <span className={evidence.recorded ? undefined : styles['missing']}>
          {statement.value ?? evidence.value}
        </span>
        {evidence.judgement === true && evidence.recorded && <Badge>judgement</Badge>}
        {evidence.note !== undefined && <span className={styles['note']}>{evidence.note}</span>}
      </dd>
      <dd className={styles['grounds']}>
        <Provenance
          about={about}
          source={evidence.source}
          date={evidence.asOf === undefined ? undefined : dateInWords(evidence.asOf)}
          unverified={evidence.unverified}
          own={evidence.own}
        />
        <ReportLink tool={tool} about={about} value={evidence.value} source={evidence.source} />
      </dd>
    </div>
  );
}

const isKnown = ({ evidence }: Statement) => evidence.recorded || evidence.implied === true;

/**
 * Statements about a tool, each with what it rests on and a way to report it. Those that the catalog does not
 * record are named together at the end.
 */
export function StatementList({ tool, statements, within }: StatementListProps) {
  const recorded = statements.filter(isKnown);
  const missing = statements.filter((statement) => !isKnown(statement));
  const group = within === undefined ? {} : { within };
  return (
    <>
      {recorded.length > 0 && (
        <dl className={styles['list']}>
          {recorded.map((statement) => (
            <StatementRow key={statement.evidence.id} tool={tool} statement={statement} {...group} />
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className={styles['unrecorded']}>
          <span className={styles['missing']}>Not recorded:</span>{' '}
          {missing.map(({ evidence }) => evidence.label).join(', ')}.
        </p>
      )}
    </>
  );
}
