import type { ActivityId } from '../../catalog/activities.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { EvidenceList } from './evidence-list.tsx';
import { evidenceFor } from '../../decision/evidence-for.ts';
import styles from './read.module.css';

interface FactsReadProps {
  /** What the criterion reads of a tool file. */
  readonly reads: readonly string[];
  readonly activity: ActivityId;
  readonly file: ToolFile | undefined;
}

/** What a criterion read of the tool, each with its source and date. */
export function FactsRead({ reads, activity, file }: FactsReadProps) {
  const answers = useSession((session) => session.answers);
  const catalog = useCatalog();
  if (file === undefined) return <p className={styles['none']}>Loading the sources …</p>;
  return <EvidenceList evidence={evidenceFor(file, reads, { activity, answers, catalog })} />;
}
