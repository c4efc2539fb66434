import { startTransition, useEffect, useRef, useState } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { useSession } from './session.ts';
import { createStackFinder, type StackFinder } from './stack-finder.ts';
import type { StackFindings } from './stack-findings.ts';
import { useCatalog } from './use-catalog.ts';

/** Findings with what they were worked out for. */
export interface FoundStacks extends StackFindings {
  readonly catalog: Catalog;
  readonly answers: Answers;
  readonly optional: readonly ActivityId[];
}

/** What was found when nothing might wait, so that coming back to the page shows it at once. */
const known = new WeakMap<Answers, FoundStacks>();

const knownFor = (catalog: Catalog, answers: Answers): FoundStacks | undefined => {
  const found = known.get(answers);
  return found?.catalog === catalog ? found : undefined;
};

/** The stacks for the present answers; the last ones found stay until newer ones are there. */
export interface Stacks {
  /** Undefined until the first are found. */
  readonly found: FoundStacks | undefined;
  /** False while they belong to older answers or wishes. */
  readonly current: boolean;
}

/**
 * Works out the stacks in the background. Give `optional`, the activities that may wait, the same reference as long
 * as it is the same. Throws to the error boundary if it cannot be done.
 */
export const useStacks = (optional: readonly ActivityId[]): Stacks => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const [found, setFound] = useState(() => (optional.length === 0 ? knownFor(catalog, answers) : undefined));
  const [failure, setFailure] = useState<Error | null>(null);
  const finder = useRef<StackFinder | null>(null);
  const current = found?.catalog === catalog && found.answers === answers && found.optional === optional;
  useEffect(() => {
    const started = createStackFinder(catalog);
    finder.current = started;
    return started.close;
  }, [catalog]);
  useEffect(() => {
    if (current || finder.current === null) return;
    let wanted = true;
    const take = (findings: StackFindings) => {
      if (!wanted) return;
      const news = { ...findings, catalog, answers, optional };
      if (optional.length === 0) known.set(answers, news);
      startTransition(() => setFound(news));
    };
    finder.current.find(answers, optional).then(take, (error: Error) => {
      if (wanted) setFailure(error);
    });
    return () => {
      wanted = false;
    };
  }, [catalog, answers, optional, current]);
  if (failure !== null) throw failure;
  return { found, current };
};
