import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { activities, type Activity, type ActivityId } from '../../catalog/activities.ts';
import { createContext } from '../../scoring/context.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useLimits } from '../../state/use-limits.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CoefficientTable } from './coefficient-table.tsx';
import { Contents } from './contents.tsx';
import { CriterionList } from './criterion-list.tsx';
import { LimitList } from './limit-list.tsx';
import { LimitsOfTheMethod } from './limits-of-the-method.tsx';
import { LiteratureList } from './literature-list.tsx';
import styles from './method.module.css';
import { OwnBrief } from './own-brief.tsx';
import type { OwnCase } from './own-case.ts';
import { OwnWorkload } from './own-workload.tsx';
import { StepsInBrief } from './steps-in-brief.tsx';

function Rules({ own }: { readonly own: OwnCase | undefined }) {
  return (
    <div className={styles['page']}>
      <PageHeading title="How a score comes about" />
      <p className={styles['lead']}>
        Limits rule out, criteria give points, your priorities say how much each counts. This page is made
        from the same rules that rank the tools.
      </p>
      {own !== undefined && <OwnBrief own={own} />}
      <Contents />
      <section>
        <h2 id="steps">In eight steps</h2>
        <StepsInBrief />
      </section>
      <section>
        <h2 id="limits">Limits</h2>
        <LimitList own={own} />
      </section>
      <section>
        <h2 id="criteria">Criteria</h2>
        <CriterionList own={own} />
      </section>
      <section>
        <h2 id="cost">Workload and cost</h2>
        <p>
          The build minutes of a team follow from its size, its sprints and public figures; published prices
          turn them into money. Where you answer the question yourself, your number replaces the one below.
          Each number has a low, an expected and a high value, and so has the cost; “low” stands for what
          leads to the low cost. Hours of work to run a tool are shown apart and are not part of the cost.
        </p>
        <CoefficientTable />
        {own?.activity.id === 'ci-cd' && <OwnWorkload own={own} />}
      </section>
      <LimitsOfTheMethod />
      <section>
        <h2 id="literature">Literature</h2>
        <LiteratureList />
      </section>
    </div>
  );
}

function OwnRules({ activity }: { readonly activity: Activity & { readonly id: ActivityId } }) {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const ranking = useRanking(activity.id);
  const limits = useLimits(activity.id);
  const context = useMemo(
    () => createContext(catalog, answers, activity.id, catalog.date),
    [activity, answers, catalog],
  );
  return <Rules own={{ activity, ranking, limits, context }} />;
}

/** How a ranking comes about, with the reader's own numbers where there are answers. */
export function Method() {
  const chosen = useSession((session) => session.answers.activities);
  const [parameters] = useSearchParams();
  const asked = parameters.get('activity');
  const shown =
    activities.find(({ id }) => id === asked && chosen.includes(id)) ??
    activities.find(({ id }) => id === chosen[0]);
  return shown === undefined ? <Rules own={undefined} /> : <OwnRules activity={shown} />;
}
