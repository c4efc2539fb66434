import { activities } from '../../catalog/activities.ts';
import { featureEvidence } from '../../catalog/evidence.ts';
import { featuresOf } from '../../catalog/features.ts';
import { StatementList } from './statement-list.tsx';
import styles from './features-of-tool.module.css';
import { SupportMark } from './support-mark.tsx';
import type { ToolPartProps } from './tool-page.tsx';

/** How far the tool offers each feature of the activities that it covers. */
export function FeaturesOfTool({ tool, file }: ToolPartProps) {
  const covered = activities.filter(({ id }) => tool.activities[id] !== undefined);
  return (
    <section aria-labelledby="features">
      <h2 id="features">Features</h2>
      {covered.map(({ id, label }) => (
        <div key={id} className={styles['activity']}>
          {covered.length > 1 && <h3>{label}</h3>}
          <StatementList
            tool={tool}
            within={label}
            statements={featuresOf(id).map((feature) => ({
              evidence: featureEvidence(file, id, feature.id),
              hint: feature.meaning,
              value: <SupportMark level={tool.features[id]?.[feature.id]} />,
            }))}
          />
        </div>
      ))}
    </section>
  );
}
