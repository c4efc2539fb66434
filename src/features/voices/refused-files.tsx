import { faultsIn } from '../../questions/problem-in-words.ts';
import { dismissRefused, useVoices } from '../../state/voices.ts';
import { FaultList } from '../../ui/fault-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './voices.module.css';

/** Files that were not taken, each with what is wrong; the others stay. */
export function RefusedFiles() {
  const refused = useVoices((state) => state.refused);
  if (refused.length === 0) return null;
  return (
    <div className={styles['refused']}>
      {refused.map(({ id, name, problems }) => (
        <Notice
          key={id}
          tone="danger"
          announce="at-once"
          title={`Could not take “${name}”`}
          onDismiss={() => dismissRefused(id)}
        >
          {problems.length === 0 ? (
            <p>It could not be read. Check the file and try again.</p>
          ) : (
            <FaultList faults={faultsIn(problems)} />
          )}
          <p>The other voices are unchanged.</p>
        </Notice>
      ))}
    </div>
  );
}
