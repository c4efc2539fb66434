import { memo, Suspense, useMemo } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import type { Feature } from '../../catalog/features.ts';
import { valueAt, withAnswer, type Answers } from '../../questions/answers.ts';
import { rankActivity } from '../../scoring/rank.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import styles from './features-control.module.css';

export type WishOrNone = 'none' | 'nice' | 'must';

const wishes: readonly { readonly value: WishOrNone; readonly label: string }[] = [
  { value: 'none', label: 'Does not matter' },
  { value: 'nice', label: 'Nice' },
  { value: 'must', label: 'Must' },
];

interface RemainingProps {
  readonly activity: ActivityId;
  readonly feature: string;
  readonly answers: Answers;
}

/** How many tools would remain if the feature were a must. */
const Remaining = memo(function Remaining({ activity, feature, answers }: RemainingProps) {
  const catalog = useCatalog();
  const remaining = useMemo(() => {
    const path = `needs.${activity}.features`;
    const wished = valueAt(answers, path);
    const asked = { ...(typeof wished === 'object' && wished), [feature]: 'must' };
    return rankActivity(catalog, withAnswer(answers, path, asked), activity).ranked.length;
  }, [catalog, answers, activity, feature]);
  return (
    <>
      as a must: {remaining} {remaining === 1 ? 'tool' : 'tools'} left
    </>
  );
});

interface FeatureRowProps {
  /** Name of its radio buttons. */
  readonly name: string;
  readonly feature: Feature;
  readonly activity: ActivityId;
  readonly answers: Answers;
  readonly wish: WishOrNone;
  readonly onChange: (wish: WishOrNone) => void;
  readonly onBlur: () => void;
}

/** One feature: what it is, what asking for it would cost, and how much it is wanted. */
export function FeatureRow({ name, feature, activity, answers, wish, onChange, onBlur }: FeatureRowProps) {
  return (
    <fieldset className={styles['row']} aria-describedby={`${name}-meaning`}>
      <legend className={styles['legend']}>{feature.label}</legend>
      <span id={`${name}-meaning`} className={styles['meaning']}>
        {feature.meaning}
      </span>
      <span className={styles['count']}>
        <Suspense>
          <Remaining activity={activity} feature={feature.id} answers={answers} />
        </Suspense>
      </span>
      <span className={styles['wishes']}>
        {wishes.map(({ value, label }) => (
          <label key={value} className={styles['wish']}>
            <input
              type="radio"
              name={name}
              value={value}
              className={styles['input']}
              checked={wish === value}
              onBlur={onBlur}
              onChange={() => {
                onChange(value);
              }}
            />
            {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
