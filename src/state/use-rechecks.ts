import { useEffect, useState } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import type { Recheck } from '../decision/re-evaluate.ts';
import { createDecisionWriter } from './decision-writer.ts';
import type { OpenedDecision } from './opened-decision.ts';
import { useCatalog } from './use-catalog.ts';

/** What became of an old decision: being worked out, worked out, or impossible to work out. */
export type Rechecking = 'waiting' | 'failed' | readonly Recheck[];

interface Outcome {
  readonly of: OpenedDecision;
  readonly on: Catalog;
  readonly result: Rechecking;
}

/** What was worked out, so that it is there at once in the next view. */
const known = new WeakMap<OpenedDecision, Outcome>();

const resultOn = (catalog: Catalog, opened: OpenedDecision, outcome: Outcome | null | undefined) =>
  outcome?.of === opened && outcome.on === catalog ? outcome.result : undefined;

/** Works an old decision out again on today's catalog; the work is done in the background. */
export const useRechecks = (opened: OpenedDecision): Rechecking => {
  const catalog = useCatalog();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (resultOn(catalog, opened, known.get(opened)) !== undefined) return;
    let wanted = true;
    const writer = createDecisionWriter(catalog, opened.answers, 'brief');
    const take = (result: Rechecking) => {
      const news = { of: opened, on: catalog, result };
      if (result !== 'failed') known.set(opened, news);
      if (wanted) setOutcome(news);
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
  return resultOn(catalog, opened, known.get(opened)) ?? resultOn(catalog, opened, outcome) ?? 'waiting';
};
