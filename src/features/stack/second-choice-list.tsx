import { nameOf } from '../../catalog/catalog.ts';
import { ordinal, pointsInWords } from '../../scoring/score-in-words.ts';
import { secondChoices, type SecondChoice } from '../../scoring/stack/second-choices.ts';
import { fitOf, labelOf, type FeasibleView } from './stack-view.ts';

/** Jobs that are gone into; the table below names the best tool for each of the others. */
const named = 3;

const whyNot = ({ catalog, advice }: FeasibleView, { leader, tool, gain, reason }: SecondChoice): string => {
  const better = nameOf(catalog, leader);
  if (reason === 'budget')
    return `${better} is better there, but with it the stack costs more than your budget.`;
  if (reason === 'works-together')
    return `${better} is better there alone, but ${nameOf(catalog, tool)} works together with others of the stack, which counts for more.`;
  const added = pointsInWords(Math.max(0, 100 * gain));
  return `${better} would add ${added} points to the stack, and one more tool to run counts as ${pointsInWords(100 * advice.problem.toolCost)}.`;
};

function SecondChoiceItem({ view, choice }: { readonly view: FeasibleView; readonly choice: SecondChoice }) {
  const job = view.jobs.find(({ id }) => id === choice.activity);
  const fit = job && fitOf(job, choice.tool);
  if (job === undefined || fit === undefined) return null;
  return (
    <li>
      {labelOf(job.id)}: {nameOf(view.catalog, choice.tool)} is {ordinal(fit.rank)} of{' '}
      {job.ranking.ranked.length}. {whyNot(view, choice)}
    </li>
  );
}

/** Says for which jobs the stack takes a tool that is not the best one there, and why. */
export function SecondChoiceList({ view }: { readonly view: FeasibleView }) {
  const choices = secondChoices(view.advice.problem, view.selection.best);
  if (choices.length === 0) return <p>It has the best tool for every one of these jobs.</p>;
  const rest = choices.length - named;
  return (
    <>
      <p>
        For {choices.length} of {view.jobs.length} jobs it takes a tool that is not the first in its ranking:
      </p>
      <ul>
        {choices.slice(0, named).map((choice) => (
          <SecondChoiceItem key={choice.activity} view={view} choice={choice} />
        ))}
        {rest > 0 && <li>{rest} more: the best tool for each job stands in the table below.</li>}
      </ul>
    </>
  );
}
