import { answerTo } from '../../questions/answers.ts';
import budgetQuestion from '../../questions/limits/budget.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { counted, namesOf, type FeasibleView } from './stack-view.ts';

/** What the stack costs, with what is left out of the sum. */
const costInWords = ({ advice, selection, catalog }: FeasibleView): string => {
  const { unpriced, budget } = advice;
  const { cost, tools } = selection.best;
  const pronoun = tools.length === 1 ? 'It costs' : 'They cost';
  if (unpriced.length === tools.length)
    return `What ${tools.length === 1 ? 'it costs' : 'they cost'} is not known.`;
  const reading = budget === 'in-doubt' ? 'at least' : 'about';
  const known = `${pronoun} ${reading} ${dollars(cost)} a month`;
  if (unpriced.length === 0) return `${known}.`;
  return `${known}, not counting ${namesOf(catalog, unpriced)}, whose cost is not known.`;
};

/** How the cost stands to the budget; empty if there is none. */
const budgetInWords = ({ advice, answers }: FeasibleView): string => {
  const limit = dollars(answerTo(answers, budgetQuestion) ?? 0);
  const needed = dollars(advice.budgetNeeded ?? 0);
  switch (advice.budget) {
    case 'within':
      return advice.unpriced.length > 0
        ? `As far as prices are known, that is within your budget of ${limit}.`
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
  ];
};

/** What a screen reader says when the stack changes. */
export const spokenBrief = (view: FeasibleView): string =>
  `${briefInWords(view)[0] ?? ''} ${namesOf(view.catalog, view.selection.best.tools)}.`;
