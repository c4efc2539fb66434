import type { ReactNode } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { ordinal, pointsInWords } from '../../scoring/score-in-words.ts';
import type { Acceptable, Acceptance } from '../../scoring/voices/acceptance.ts';
import type { Voice } from '../../scoring/voices/voice.ts';
import { SmallestConcession } from './smallest-concession.tsx';
import { ToolLink } from './tool-link.tsx';
import styles from './voices.module.css';

function Names({ tools }: { readonly tools: readonly Acceptable[] }) {
  return tools.map(({ shared: { tool } }, place) => (
    <span key={tool.id}>
      {place > 0 && ', '}
      <ToolLink tool={tool} />
    </span>
  ));
}

interface ReadingProps {
  readonly label: string;
  readonly tools: readonly Acceptable[];
  readonly children: ReactNode;
}

function Reading({ label, tools, children }: ReadingProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {tools.length === 0 ? 'No tool' : <Names tools={tools} />}
        <span className={styles['about']}> {children}</span>
      </dd>
    </div>
  );
}

interface CommonGroundProps {
  readonly acceptance: Acceptance;
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
  /** Most points that a tool can have by the Borda count. */
  readonly mostPoints: number;
}

const figureOf = ([first]: readonly Acceptable[]): number => first?.figure ?? 0;

function Readings({ acceptance, mostPoints }: Pick<CommonGroundProps, 'acceptance' | 'mostPoints'>) {
  const { inFirstThree, bestWorstRank, borda, leastRegret } = acceptance;
  return (
    <dl className={styles['readings']}>
      <Reading label="In everybody’s first three" tools={inFirstThree}>
        {inFirstThree.length === 0 && 'is among the first three of all.'}
      </Reading>
      <Reading label="Best worst rank" tools={bestWorstRank}>
        Nobody ranks it below {ordinal(figureOf(bestWorstRank))}.
      </Reading>
      <Reading label="Least given up" tools={leastRegret}>
        Nobody gives up more than {pointsInWords(figureOf(leastRegret))} points against their own first place.
      </Reading>
      <Reading label="Borda count" tools={borda}>
        {figureOf(borda)} of {mostPoints} points: one for each tool that a voice ranks below it. Unlike the
        scores it depends on which tools take part.
      </Reading>
    </dl>
  );
}

/** Who would accept what, and the smallest step towards each other. */
export function CommonGround({ acceptance, voices, activity, mostPoints }: CommonGroundProps) {
  return (
    <section aria-labelledby="common">
      <h2 id="common">What all could accept</h2>
      {acceptance.bestWorstRank.length === 0 ? (
        <p>The limits of these voices leave no tool that all of them could use.</p>
      ) : (
        <Readings acceptance={acceptance} mostPoints={mostPoints} />
      )}
      <SmallestConcession voices={voices} activity={activity} />
    </section>
  );
}
