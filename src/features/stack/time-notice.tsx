import { nameOf } from '../../catalog/catalog.ts';
import { hoursInWords } from '../../scoring/cost/cost-in-words.ts';
import { timeExceeded, workOf } from '../../scoring/stack/stack-work.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { FeasibleView } from './stack-view.ts';

/** Tools that are named for their work. */
const named = 3;

const heaviest = ({ advice, selection, catalog }: FeasibleView): string =>
  selection.best.tools
    .map((id) => ({ id, hours: advice.work[id]?.hoursPerWeek.expected ?? 0 }))
    .filter(({ hours }) => hours >= 1)
    .toSorted((a, b) => b.hours - a.hours)
    .slice(0, named)
    .map(({ id, hours }) => `${nameOf(catalog, id)} (${hoursInWords(hours)})`)
    .join(', ');

/** Warns where running the stack takes more time than the team says it has. */
export function TimeNotice({ view }: { readonly view: FeasibleView }) {
  const work = workOf(view.advice.work, view.selection.best.tools);
  const time = timeExceeded(view.answers, work);
  if (time === undefined) return null;
  const title = time.stated
    ? `Running this takes more than the ${hoursInWords(time.hoursPerWeek)} a week that you have`
    : 'You said that hardly anybody runs servers, and this takes somebody’s time';
  const most = heaviest(view);
  return (
    <Notice tone="warning" title={title}>
      <p>
        It is judged to take about {hoursInWords(work.hoursPerWeek.expected)} a week
        {most !== '' && `, most of it for ${most}`}. Rented tools need the least: you can ask for those alone.
      </p>
      <LinkButton to="/wizard/limits" size="small">
        Say who may run the tools
      </LinkButton>
    </Notice>
  );
}
