import { dollars } from '../../scoring/cost/cost-in-words.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { Stack } from '../../scoring/stack/selection.ts';
import { handovers } from './handover.ts';
import { HandoverList } from './handover-list.tsx';
import styles from './runners-up.module.css';
import { ToolNames } from './tool-names.tsx';
import { counted, type FeasibleView } from './stack-view.ts';

interface RunnerUpProps {
  readonly view: FeasibleView;
  readonly stack: Stack;
}

function RunnerUp({ view, stack }: RunnerUpProps) {
  return (
    <li className={styles['stack']}>
      <p className={styles['tools']}>
        <ToolNames catalog={view.catalog} ids={stack.tools} />
      </p>
      <p className={styles['numbers']}>
        {counted(stack.tools.length, 'tool')}, {pointsInWords(100 * stack.worth)} points,{' '}
        {dollars(stack.cost)} a month. What changes:
      </p>
      <HandoverList view={view} handovers={handovers(view.selection.best, stack)} />
    </li>
  );
}

/** Other stacks that are as good as the balanced one for all one can tell. */
export function RunnersUp({ view }: { readonly view: FeasibleView }) {
  const { runnersUp } = view.selection;
  return (
    <section aria-labelledby="runners-up">
      <h2 id="runners-up">Nearly as good</h2>
      {runnersUp.length === 0 ? (
        <p>No other stack comes within 3 % of the balanced one.</p>
      ) : (
        <>
          <p>
            {runnersUp.length === 1 ? 'This stack comes' : 'These stacks come'} within 3 % of the balanced
            one, each tool’s share of the running counted. That is too close to call: take the one you know.
          </p>
          <ul className={styles['stacks']}>
            {runnersUp.map((stack) => (
              <RunnerUp key={stack.tools.join(' ')} view={view} stack={stack} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
