import { useDeferredValue } from 'react';
import { featuresOf } from '../../catalog/features.ts';
import { useSession } from '../../state/session.ts';
import type { ControlProps } from './control-props.ts';
import { FeatureRow, type WishOrNone } from './feature-row.tsx';
import styles from './features-control.module.css';

const wishesIn = (value: unknown): Readonly<Record<string, WishOrNone>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([id, wish]) =>
          wish === 'must' || wish === 'nice' ? [[id, wish] as const] : [],
        ),
      )
    : {};

/** The features of one activity as a list: for each, whether a tool must have it or whether it would be nice. */
export function FeaturesControl({ control, id, value, onChange, onBlur }: ControlProps<'features'>) {
  const { activity } = control;
  const wishes = wishesIn(value);
  // The counts are worked out after the tick is on the screen.
  const answers = useDeferredValue(useSession((session) => session.answers));
  return (
    <div className={styles['features']}>
      {featuresOf(activity).map((feature) => (
        <FeatureRow
          key={feature.id}
          name={`${id}-${feature.id}`}
          feature={feature}
          activity={activity}
          answers={answers}
          wish={wishes[feature.id] ?? 'none'}
          onBlur={onBlur}
          onChange={(wish) => {
            const { [feature.id]: _before, ...others } = wishes;
            onChange(wish === 'none' ? others : { ...others, [feature.id]: wish });
          }}
        />
      ))}
    </div>
  );
}
