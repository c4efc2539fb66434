import { useEffect, useState } from 'react';
import { parseDecisionText } from '../decision/parse-decision.ts';
import type { Answers } from '../questions/answers.ts';
import { savedText } from './saved-decisions.ts';
import { useCatalog } from './use-catalog.ts';

/** The answers of a saved decision: being read, out of reach, or read. */
export type SavedAnswers = 'waiting' | 'failed' | Answers;

interface Outcome {
  readonly id: string;
  readonly result: SavedAnswers;
}

/** Reads the answers of a saved decision; `failed` if it is gone or cannot be read any more. */
export const useSavedAnswers = (id: string): SavedAnswers => {
  const catalog = useCatalog();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let wanted = true;
    const take = (result: SavedAnswers) => {
      if (wanted) setOutcome({ id, result });
    };
    savedText(id).then(
      (text) => take(text === undefined ? 'failed' : (parseDecisionText(text, catalog).answers ?? 'failed')),
      () => take('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [id, catalog]);
  return outcome?.id === id ? outcome.result : 'waiting';
};
