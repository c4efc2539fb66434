import { useEffect, useRef } from 'react';
import { faultsIn } from '../../questions/problem-in-words.ts';
import { FaultList } from '../../ui/fault-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './refusal-notice.module.css';
import type { Refusal } from './use-incoming-answers.ts';

/**
 * Says why a file was not taken, with each thing to correct. It takes the focus, so that it is seen: on a phone it may
 * lie below the screen or behind the keyboard.
 */
export function RefusalNotice({ refusal: { source, problems } }: { readonly refusal: Refusal }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={styles['refusal']}>
      <Notice tone="danger" announce="at-once" title={`Could not open ${source}`}>
        {problems.length === 0 ? (
          <p>It could not be read. Check the connection or the file, and try again.</p>
        ) : (
          <FaultList faults={faultsIn(problems)} />
        )}
        <p>The present answers are unchanged.</p>
      </Notice>
    </div>
  );
}
