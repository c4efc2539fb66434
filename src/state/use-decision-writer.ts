import { useCallback, useEffect, useRef } from 'react';
import type { Answers } from '../questions/answers.ts';
import { createDecisionWriter, type DecisionWriter } from './decision-writer.ts';
import { useCatalog } from './use-catalog.ts';

/** Gives the decision about these answers in any format; it is built in the background from the start. */
export const useDecisionWriter = (answers: Answers): DecisionWriter['write'] => {
  const catalog = useCatalog();
  const writer = useRef<DecisionWriter | null>(null);
  useEffect(() => {
    const current = createDecisionWriter(catalog, answers);
    writer.current = current;
    return current.close;
  }, [catalog, answers]);
  return useCallback<DecisionWriter['write']>(async (format, surroundings) => {
    if (writer.current === null) throw new Error('expected the page to be ready');
    return writer.current.write(format, surroundings);
  }, []);
};
