import { dateInWords } from '../../catalog/date-in-words.ts';
import type { Evidence } from '../../catalog/evidence.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './evidence-cell.module.css';
import { Source } from './source.tsx';

interface EvidenceCellProps {
  /** Undefined while it is loading. */
  readonly evidence: Evidence | undefined;
  readonly tool: string;
  /** True if the tools differ on this line. */
  readonly differs: boolean;
  /** The numbered sources, if the page is drawn for paper. */
  readonly sources: readonly string[] | undefined;
}

/** What is known of one tool on one line, and on what it rests. */
export function EvidenceCell({ evidence, tool, differs, sources }: EvidenceCellProps) {
  if (evidence === undefined) return <td>…</td>;
  const { value, label, recorded, asOf, note } = evidence;
  return (
    <td className={styles['cell']}>
      <span className={classNames(!recorded && styles['missing'], recorded && differs && styles['differs'])}>
        {value}
      </span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <span className={styles['provenance']}>
        <Source
          {...evidence}
          about={`${label} of ${tool}`}
          date={asOf === undefined ? undefined : dateInWords(asOf)}
          sources={sources}
        />
      </span>
    </td>
  );
}
