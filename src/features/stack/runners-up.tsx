import { gapInWords, pointsInWords } from '../../scoring/score-in-words.ts';
import type { Stack } from '../../scoring/stack/selection.ts';
import { handovers } from './handover.ts';
import { HandoverList } from './handover-list.tsx';
import styles from './runners-up.module.css';
import { stackCostInWords } from './stack-cost-in-words.ts';
import { counted, namesOf, type FeasibleView } from './stack-view.ts';

interface RunnerUpProps {
  readonly view: FeasibleView;
  readonly stack: Stack;
}

function RunnerUp({ view, stack }: RunnerUpProps) {
  const { best } = view.selection;
  const dropped = best.tools.filter((tool) => !stack.tools.includes(tool));
  return (
    <li className={styles['stack']}>
      <HandoverList view={view} handovers={handovers(best, stack)} />
      <p className={styles['numbers']}>
        {counted(stack.tools.length, 'tool')}
        {dropped.length > 0 && `, without ${namesOf(view.catalog, dropped)}`}:{' '}
        {pointsInWords(100 * stack.worth)} points ({gapInWords(100 * stack.worth, 100 * best.worth)}),{' '}
        {stackCostInWords(view, stack)}
      </p>
    </li>
  );
}

/** Other stacks that are as good as the balanced one for all one can tell. */
export function RunnersUp({ view }: { readonly view: FeasibleView }) {
  const { runnersUp, best } = view.selection;
  return (
    <section aria-labelledby="runners-up">
      <h2 id="runners-up">Other stacks that come close</h2>
      {runnersUp.length === 0 ? (
        <p>No other stack comes within 3 % of the balanced one.</p>
      ) : (
        <>
          <p>
            The balanced stack has {counted(best.tools.length, 'tool')} and {pointsInWords(100 * best.worth)}{' '}
            points. With each tool counted as {pointsInWords(100 * view.advice.problem.toolCost)} points of
            running it, {runnersUp.length === 1 ? 'this one comes' : 'these come'} within 3 % of it: some with
            more points and more to run, some with fewer of both. That is too close to call: take the one you
            know.
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
