import { useId } from 'react';
import { answerTo } from '../../questions/answers.ts';
import type { criterionGroups } from '../../questions/criterion-groups.ts';
import { importanceOf } from '../../questions/priorities/importance.ts';
import { useSession } from '../../state/session.ts';
import styles from './group-slider.module.css';

/** The importance of a group that nobody rated. */
const asUsual = 5;

interface GroupSliderProps {
  readonly group: (typeof criterionGroups)[number];
  /** The share of the whole weight that the group has now, in per cent. */
  readonly share: number;
}

/** How much one group of criteria matters. */
export function GroupSlider({ group, share }: GroupSliderProps) {
  const id = useId();
  const question = importanceOf(group.id);
  const stated = useSession((session) => answerTo(session.answers, question));
  const answer = useSession((session) => session.answer);
  const value = stated ?? asUsual;
  const set = (next: number) => answer(question.path, next === asUsual ? undefined : next);
  return (
    <div className={styles['slider']}>
      <span className={styles['head']}>
        <label className={styles['label']} htmlFor={id} title={group.meaning}>
          {group.label}
        </label>
        <span className={styles['share']} id={`${id}-share`}>
          {share === 0 ? 'not weighed here' : `${Math.round(share)} % of the weight`}
        </span>
      </span>
      <input
        className={styles['input']}
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value}
        aria-describedby={`${id}-share`}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <output className={styles['value']} htmlFor={id}>
        {value}
      </output>
    </div>
  );
}
