import { Link } from 'wouter';
import { nameOf } from '../../catalog/catalog.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { Handover } from './handover.ts';
import styles from './handover-list.module.css';
import { labelOf, type StackView } from './stack-view.ts';

interface HandoverListProps {
  readonly view: StackView;
  readonly handovers: readonly Handover[];
}

/** Which tool would do which jobs instead. */
export function HandoverList({ view: { catalog }, handovers }: HandoverListProps) {
  return (
    <ul className={styles['handovers']}>
      {handovers.map(({ tool, jobs }) => (
        <li key={tool}>
          {tool === null ? 'Not yet' : <Link to={toolAddress(tool)}>{nameOf(catalog, tool)}</Link>}:{' '}
          {jobs.map(labelOf).join(', ')}
        </li>
      ))}
    </ul>
  );
}
