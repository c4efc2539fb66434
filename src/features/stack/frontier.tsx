import { originInWords } from '../../catalog/overlay-in-words.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { FrontierChart } from './frontier-chart.tsx';
import { FrontierStepItem } from './frontier-step.tsx';
import styles from './frontier.module.css';
import type { FeasibleView } from './stack-view.ts';

/** The way from the fewest tools to the best tool for every job. */
export function Frontier({ view }: { readonly view: FeasibleView }) {
  const { frontier, problem } = view.advice;
  return (
    <section aria-labelledby="frontier">
      <h2 id="frontier">Fewer tools, or more?</h2>
      <p>
        From the fewest tools that will do to the best tool for every job, with what each step buys. The worth
        of a stack is the mean score of its jobs, with a little added for tools that work together. Each
        further tool is one more thing to run, so the balanced stack takes it only if it adds at least{' '}
        {pointsInWords(100 * problem.toolCost)} points.
      </p>
      <div className={styles['frontier']}>
        {frontier.length > 1 && (
          <FrontierChart
            steps={frontier}
            origin={originInWords('A stack that fits together', view.catalog)}
          />
        )}
        <ol className={styles['steps']}>
          {frontier.map((step, place) => (
            <FrontierStepItem key={step.stack.tools.length} view={view} step={step} first={place === 0} />
          ))}
        </ol>
      </div>
    </section>
  );
}
