import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';
import styles from './provenance.module.css';

interface ProvenanceProps {
  /** The https address where the statement was read. */
  readonly source?: string | undefined;
  /** The day of reading, in words. */
  readonly date?: string | undefined;
  /** True if nobody has seen the statement in a source yet. */
  readonly unverified?: boolean | undefined;
  /** True for the word of the reader's own organisation. */
  readonly own?: boolean | undefined;
  /** What the statement is about; it tells several source links apart. */
  readonly about: string;
}

/** On what a statement rests: a link and a date, or the mark that no source confirms it. */
export function Provenance({ source, date, unverified = false, own = false, about }: ProvenanceProps) {
  if (unverified) return <Badge tone="unknown">unverified</Badge>;
  if (own) return <Badge>your own file</Badge>;
  if (source === undefined) return null;
  return (
    <span className={styles['provenance']}>
      <a
        className={styles['link']}
        href={source}
        target="_blank"
        rel="noreferrer"
        aria-label={`Source of: ${about}`}
      >
        source <Icon name="external" />
      </a>
      {date !== undefined && <span className={styles['date']}>{date}</span>}
    </span>
  );
}
