import type { ActivityId } from '../../catalog/activities.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { criterionGroups } from '../../questions/criterion-groups.ts';
import type { Contribution } from '../../scoring/explanation.ts';
import { pointsInWords, shareInWords } from '../../scoring/score-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Bar } from '../../ui/bar.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AnswersRead } from './answers-read.tsx';
import { FactsRead } from './facts-read.tsx';
import styles from './why-criterion.module.css';

interface WhyCriterionProps {
  readonly contribution: Contribution;
  readonly activity: ActivityId;
  readonly file: ToolFile | undefined;
  /** Opens the answers and facts, and closes them again when it changes. */
  readonly startsOpen: boolean;
}

/** One criterion: its value between the ends of its scale, its points, why, and what it was read from. */
export function WhyCriterion({ contribution, activity, file, startsOpen }: WhyCriterionProps) {
  const { criterion, value, weight, points, possible, because, uncertain } = contribution;
  const group = criterionGroups.find(({ id }) => id === criterion.group)?.label;
  return (
    <li className={styles['criterion']}>
      <div className={styles['head']}>
        <h4 className={styles['label']}>{criterion.label}</h4>
        <span className={styles['group']}>
          {group}, {shareInWords(weight)} of the weight
        </span>
        <span className={styles['points']}>
          <strong>{pointsInWords(points)}</strong> of {pointsInWords(possible)}
        </span>
      </div>
      <Bar
        label={`Value for ${criterion.label}`}
        value={value.value}
        low={value.low}
        high={value.high}
        possible={1}
        digits={2}
        colour={`--bar-${criterion.group}`}
      />
      <p className={styles['scale']}>
        <span>0 = {criterion.scale.worst}</span>
        <span className={styles['value']}>{value.value.toFixed(2)}</span>
        <span>1 = {criterion.scale.best}</span>
      </p>
      <p className={styles['because']}>
        {because} {uncertain && <Badge tone="unknown">not fully known</Badge>}
      </p>
      <Disclosure
        key={String(startsOpen)}
        startsOpen={startsOpen}
        summary="Your answers and the facts behind it"
      >
        <AnswersRead asks={criterion.asks} activity={activity} />
        <FactsRead reads={criterion.reads} activity={activity} file={file} />
      </Disclosure>
    </li>
  );
}
