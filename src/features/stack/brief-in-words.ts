import { answerTo } from '../../questions/answers.ts';
import budgetQuestion from '../../questions/limits/budget.ts';
import { dollars, hoursInWords } from '../../scoring/cost/cost-in-words.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { workOf } from '../../scoring/stack/stack-work.ts';
import { counted, namesOf, unpricedAmong, type FeasibleView } from './stack-view.ts';

/** What the stack costs; a cost that is not known is said and never counted as nothing. */
const costInWords = (view: FeasibleView): string => {
  const { advice, selection, catalog } = view;
  const { cost, tools } = selection.best;
  const unpriced = unpricedAmong(view, tools);
  const alone = tools.length === 1;
  if (unpriced.length === tools.length) return `What ${alone ? 'it costs' : 'they cost'} is not known.`;
  const reading = advice.budget === 'in-doubt' ? 'at least' : 'about';
  if (unpriced.length === 0)
    return `${alone ? 'It costs' : 'They cost'} ${reading} ${dollars(cost)} a month.`;
  const rest = tools.length - unpriced.length === 1 ? 'the other tool costs' : 'the other tools cost';
  const known = cost === 0 ? 'nothing' : `${reading} ${dollars(cost)} a month`;
  return `The cost of ${namesOf(catalog, unpriced)} is not known; ${rest} ${known}.`;
};

/** What running the stack takes. It is no part of the cost. */
const workInWords = ({ advice, selection, catalog }: FeasibleView): string => {
  const { tools } = selection.best;
  const work = workOf(advice.work, tools);
  const pronoun = tools.length === 1 ? 'it' : 'them';
  if (work.unjudged.length === tools.length) return `What running ${pronoun} takes has not been judged.`;
  const priced = work.cost === undefined ? '' : ` (${dollars(work.cost.expected)} at your rate)`;
  const silent =
    work.unjudged.length === 0
      ? ''
      : `, not counting ${namesOf(catalog, work.unjudged)}, whose effort nobody has judged`;
  return `Running ${pronoun} takes about ${hoursInWords(work.hoursPerMonth.expected)} of your own work a month${priced}${silent}.`;
};

/** How the cost stands to the budget; empty if there is none. */
const budgetInWords = (view: FeasibleView): string => {
  const { advice, answers, selection } = view;
  const limit = dollars(answerTo(answers, budgetQuestion) ?? 0);
  const needed = dollars(advice.budgetNeeded ?? 0);
  switch (advice.budget) {
    case 'within':
      return unpricedAmong(view, selection.best.tools).length > 0
        ? `Whether that keeps your budget of ${limit} cannot be told: only the known part does.`
        : `That is within your budget of ${limit}.`;
    case 'in-doubt':
      return `Whether that keeps your budget of ${limit} is in doubt: by the low estimates it does, by the expected ones even the cheapest stack costs ${needed}.`;
    case 'over':
      return `That is over your budget of ${limit}: no stack for all these jobs costs less than ${needed} a month, so the budget is set aside here. Say what may wait to come within it.`;
    case 'none':
      return 'You gave no budget.';
  }
};

/** The stack in a few sentences. */
export const briefInWords = (view: FeasibleView): readonly string[] => {
  const { best } = view.selection;
  const served = Object.values(best.serving).filter((tool) => tool !== null).length;
  const does = best.tools.length === 1 ? 'does' : 'do';
  return [
    `${counted(best.tools.length, 'tool')} ${does} ${counted(served, 'job')} and ${best.tools.length === 1 ? 'is' : 'are'} together worth ${pointsInWords(100 * best.worth)} points of 100.`,
    costInWords(view),
    budgetInWords(view),
    workInWords(view),
  ];
};

/** What a screen reader says when the stack changes. */
export const spokenBrief = (view: FeasibleView): string =>
  `${briefInWords(view)[0] ?? ''} ${namesOf(view.catalog, view.selection.best.tools)}.`;
