import { dateInWords } from '../../catalog/date-in-words.ts';
import type { Evidence } from '../../catalog/evidence.ts';
import { Badge } from '../../ui/badge.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import styles from './read.module.css';

function EvidenceValue({ evidence }: { readonly evidence: Evidence }) {
  const { value, recorded, counted, judgement, label, source, asOf, unverified, own, note } = evidence;
  return (
    <dd>
      <span className={recorded ? undefined : styles['missing']}>
        {value}
        {counted === true && '; listed below under “Features”'}
      </span>{' '}
      {judgement === true && recorded && <Badge>judgement</Badge>}
      <Provenance
        about={label}
        source={source}
        date={asOf === undefined ? undefined : dateInWords(asOf)}
        unverified={unverified}
        own={own}
      />
      {note !== undefined && <span className={styles['note']}>{note}</span>}
    </dd>
  );
}

/** Statements about a tool, each with what it rests on. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <dl className={styles['list']}>
      {evidence.map((one) => (
        <div key={one.id} className={styles['entry']}>
          <dt title={one.meaning}>{one.label}</dt>
          <EvidenceValue evidence={one} />
        </div>
      ))}
    </dl>
  );
}
