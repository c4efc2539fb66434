import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { coverageEvidence } from '../../catalog/evidence.ts';
import { LinkButton } from '../../ui/button.tsx';
import { addresses } from './addresses.ts';
import { CompareButton } from './compare-button.tsx';
import styles from './covered-activities.module.css';
import { StatementList } from './statement-list.tsx';
import type { ToolPartProps } from './tool-page.tsx';

/** The activities that the tool covers, and the way to its rank in each. */
export function CoveredActivities({ tool, file }: ToolPartProps) {
  const covered = activities.filter(({ id }) => tool.activities[id] !== undefined);
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">What it does</h2>
      <StatementList
        tool={tool}
        statements={covered.map(({ id, label }) => ({
          evidence: { ...coverageEvidence(file, id), id, label },
          label: <Link to={addresses.activity(id)}>{label}</Link>,
          value: tool.activities[id] === 'core' ? 'Made for it' : 'Does part of it',
        }))}
      />
      <p className={styles['ranks']}>
        {covered.map(({ id, label }) => (
          <LinkButton key={id} size="small" to={`/results/${id}?why=${tool.id}`}>
            Its rank for you in {label}
          </LinkButton>
        ))}
        <CompareButton tool={tool} />
      </p>
    </section>
  );
}
