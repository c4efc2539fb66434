import { dateInWords } from '../../catalog/date-in-words.ts';
import type { Evidence } from '../../catalog/evidence.ts';
import { classNames } from '../../ui/class-names.ts';
import { Provenance } from '../../ui/provenance.tsx';
import styles from './evidence-cell.module.css';

interface EvidenceCellProps {
  /** Undefined while it is loading. */
  readonly evidence: Evidence | undefined;
  readonly tool: string;
  /** True if the tools differ on this line. */
  readonly differs: boolean;
}

/** What is known of one tool on one line, and on what it rests. */
export function EvidenceCell({ evidence, tool, differs }: EvidenceCellProps) {
  if (evidence === undefined) return <td>…</td>;
  const { value, label, recorded, source, asOf, unverified, own, note } = evidence;
  return (
    <td className={styles['cell']}>
      <span className={classNames(!recorded && styles['missing'], recorded && differs && styles['differs'])}>
        {value}
      </span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <span className={styles['provenance']}>
        <Provenance
          about={`${label} of ${tool}`}
          source={source}
          date={asOf === undefined ? undefined : dateInWords(asOf)}
          unverified={unverified}
          own={own}
        />
      </span>
    </td>
  );
}
