import { useMemo } from 'react';
import { toolsFor } from '../../catalog/catalog.ts';
import type { Feature } from '../../catalog/features.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useRankings } from '../../state/use-ranking.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ControlProps } from './control-props.ts';
import { FeatureRow, type WishOrNone } from './feature-row.tsx';
import { dividedFeatures, supportInWords } from './feature-support.ts';
import styles from './features-control.module.css';

const wishesIn = (value: unknown): Readonly<Record<string, WishOrNone>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([id, wish]) =>
          wish === 'must' || wish === 'nice' ? [[id, wish] as const] : [],
        ),
      )
    : {};

/**
 * The features of one activity as a list: for each, whether a tool must have it or whether it would be nice. Of a long
 * list those come first that tell the tools apart. Suspends until the catalog is there.
 */
export function FeaturesControl({ control, id, value, onChange, onBlur }: ControlProps<'features'>) {
  const { activity } = control;
  const catalog = useCatalog();
  // It lags behind: the counts are worked out after the tick is on the screen.
  const ranking = useRankings().find((one) => one.activity === activity);
  const wishes = wishesIn(value);
  const [shown, more] = useMemo(
    () => dividedFeatures(toolsFor(catalog, activity), activity),
    [catalog, activity],
  );
  const fitting = ranking?.ranked.map(({ tool }) => tool) ?? [];
  const rows = (features: readonly Feature[]) =>
    features.map((feature) => (
      <FeatureRow
        key={feature.id}
        name={`${id}-${feature.id}`}
        feature={feature}
        support={supportInWords(fitting, activity, feature.id)}
        wish={wishes[feature.id] ?? 'none'}
        onBlur={onBlur}
        onChange={(wish) => {
          const { [feature.id]: _before, ...others } = wishes;
          onChange(wish === 'none' ? others : { ...others, [feature.id]: wish });
        }}
      />
    ));
  return (
    <div className={styles['features']}>
      {rows(shown)}
      {more.length > 0 && (
        <Disclosure
          summary={`${more.length} more, which most tools have or few`}
          startsOpen={more.some((feature) => wishes[feature.id] !== undefined)}
        >
          {rows(more)}
        </Disclosure>
      )}
    </div>
  );
}
