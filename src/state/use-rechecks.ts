import { useEffect, useState } from 'react';
import type { Recheck } from '../decision/re-evaluate.ts';
import { createDecisionWriter } from './decision-writer.ts';
import type { OpenedDecision } from './opened-decision.ts';
import { useCatalog } from './use-catalog.ts';

/** What became of an old decision: being worked out, worked out, or impossible to work out. */
export type Rechecking = 'waiting' | 'failed' | readonly Recheck[];

interface Outcome {
  readonly of: OpenedDecision;
  readonly result: Rechecking;
}

/** What was worked out, so that it is there at once in the next view. */
const known = new WeakMap<OpenedDecision, Rechecking>();

/** Works an old decision out again on today's catalog; the work is done in the background. */
export const useRechecks = (opened: OpenedDecision): Rechecking => {
  const catalog = useCatalog();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (known.has(opened)) return;
    let wanted = true;
    const writer = createDecisionWriter(catalog, opened.answers, 'brief');
    const take = (result: Rechecking) => {
      if (result !== 'failed') known.set(opened, result);
      if (wanted) setOutcome({ of: opened, result });
    };
    const compare = async (): Promise<Rechecking> => {
      const [text, { parseDecisionText }, { compareDecisions }] = await Promise.all([
        writer.write('json'),
        import('../decision/parse-decision.ts'),
        import('../decision/re-evaluate.ts'),
      ]);
      const { decision: today } = parseDecisionText(text, catalog);
      return today === undefined ? 'failed' : compareDecisions(catalog, opened.decision, today);
    };
    compare()
      .then(take, () => take('failed'))
      .finally(writer.close);
    return () => {
      wanted = false;
      writer.close();
    };
  }, [catalog, opened]);
  return known.get(opened) ?? (outcome?.of === opened ? outcome.result : 'waiting');
};
