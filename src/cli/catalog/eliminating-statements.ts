import { activityIds } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { factNames } from '../../catalog/facts.ts';
import { noAnswers } from '../../questions/answers.ts';
import { createContext } from '../../scoring/context.ts';
import { constraints } from '../../scoring/registry.ts';

const statable: ReadonlySet<string> = new Set([...factNames, 'status']);

/**
 * Names of the facts on which a constraint can reject a tool, and `status`: what the constraints themselves say
 * they rest on, so that the list cannot fall behind. Judgements are left out: they have no source.
 */
export const eliminatingStatements = (catalog: Catalog): ReadonlySet<string> =>
  new Set(
    activityIds.flatMap((activity) => {
      const context = createContext(catalog, noAnswers, activity, catalog.date);
      return constraints.flatMap(({ restsOn }) => restsOn(context)).filter((name) => statable.has(name));
    }),
  );
