import { originInWords } from '../../catalog/overlay-in-words.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { FrontierChart } from './frontier-chart.tsx';
import { FrontierStepItem } from './frontier-step.tsx';
import styles from './frontier.module.css';
import type { FeasibleView } from './stack-view.ts';

/** The way from the fewest tools to the best tool for every job. */
export function Frontier({ view }: { readonly view: FeasibleView }) {
  const { frontier, problem, price } = view.advice;
  return (
    <section aria-labelledby="frontier">
      <h2 id="frontier">Fewer tools, or more?</h2>
      <p>
        From the fewest tools that will do to the best tool for every job, with what each step buys. The worth
        of a stack is the mean score of its jobs, with a little added for tools that work together.
      </p>
      <p>
        <strong>What one more tool must earn: {pointsInWords(100 * problem.toolCost)} points.</strong> It is
        another login, another upgrade and another bill. For a team with your skill in running servers that is
        worth it from {price.pointsInOneJob} points in one job on, which is{' '}
        {pointsInWords(100 * problem.toolCost)} in the mean of {price.jobs} jobs. It is a judgement: 7 for a
        team that runs servers well, 10 usually, 15 where hardly anybody does.
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
            <FrontierStepItem
              key={step.stack.tools.length}
              view={view}
              step={step}
              before={frontier[place - 1]}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
