import { gapInWords, pointsInWords } from '../../scoring/score-in-words.ts';
import type { FrontierStep } from '../../scoring/stack/stacks-for.ts';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './frontier-step.module.css';
import { stackCostInWords } from './stack-cost-in-words.ts';
import { ToolNames } from './tool-names.tsx';
import { counted, labelOf, type FeasibleView } from './stack-view.ts';

interface FrontierStepItemProps {
  readonly view: FeasibleView;
  readonly step: FrontierStep;
  /** The step before; undefined for the first. */
  readonly before: FrontierStep | undefined;
}

/** One stack on the way, told by what it changes. */
export function FrontierStepItem({ view, step, before }: FrontierStepItemProps) {
  const { stack, added, dropped, balanced } = step;
  const later = Object.keys(stack.serving).filter((job) => stack.serving[job] === null);
  return (
    <li className={classNames(styles['step'], balanced && styles['balanced'])}>
      <div className={styles['head']}>
        <h3 className={styles['count']}>{counted(stack.tools.length, 'tool')}</h3>
        {balanced && <Badge tone="good">balanced</Badge>}
        <span className={styles['numbers']}>
          {pointsInWords(100 * stack.worth)} points
          {before !== undefined && (
            <strong> ({gapInWords(100 * stack.worth, 100 * before.stack.worth)})</strong>
          )}
          , {stackCostInWords(view, stack)}
        </span>
      </div>
      <p className={styles['change']}>
        {before === undefined ? 'Start with ' : 'Add '}
        <ToolNames catalog={view.catalog} ids={added} />
        {dropped.length > 0 && (
          <>
            ; drop <ToolNames catalog={view.catalog} ids={dropped} />
          </>
        )}
        .{later.length > 0 && ` Not yet: ${later.map(labelOf).join(', ')}.`}
      </p>
    </li>
  );
}
