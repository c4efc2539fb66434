import { toolsFor } from '../../catalog/catalog.ts';
import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { SupportLevel } from '../../catalog/vocabularies.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import styles from './feature-counts.module.css';
import { isMaintained } from '../../catalog/report.ts';

const columns: readonly { readonly level: SupportLevel | undefined; readonly label: string }[] = [
  { level: 'yes', label: 'Yes' },
  { level: 'paid', label: 'In a paid plan' },
  { level: 'partly', label: 'Partly' },
  { level: 'no', label: 'No' },
  { level: undefined, label: 'Not recorded' },
];

/** The features by which people choose, with how many of the maintained tools offer each. */
export function FeatureCounts({
  activity: { id: activity, label },
}: {
  readonly activity: Activity & { readonly id: ActivityId };
}) {
  const tools = toolsFor(useCatalog(), activity).filter(isMaintained);
  const count = (feature: string, level: SupportLevel | undefined) =>
    tools.filter((tool) => tool.features[activity]?.[feature] === level).length;
  return (
    <section aria-labelledby="features">
      <h2 id="features">Features to choose by</h2>
      <p>How many of the {tools.length} maintained tools offer each, as far as it is recorded.</p>
      <TableFrame label={`Features of ${label}`} dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Feature</th>
              {columns.map((column) => (
                <th key={column.label} scope="col" data-numeric>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {featuresOf(activity).map((feature) => (
              <tr key={feature.id} id={`feature-${feature.id}`}>
                <th scope="row" className={styles['feature']}>
                  {feature.label}
                  <span className={styles['meaning']}>{feature.meaning}</span>
                </th>
                {columns.map(({ level, label: column }) => (
                  <td key={column} data-numeric>
                    {count(feature.id, level) || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
