import type { EliminatedTool, ScoredTool } from './ranking.ts';

/**
 * True if the expected cost of a tool is known and above the budget of the team. The tool need not be left out: its
 * low estimate may still be within.
 */
export const isOverBudget = (scored: ScoredTool | EliminatedTool): boolean => {
  const reasons = 'reasons' in scored ? scored.reasons : [];
  return (
    scored.way.cost.known &&
    [...reasons, ...scored.unconfirmed].some(({ constraint }) => constraint === 'budget')
  );
};
