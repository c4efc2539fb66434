import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { decisiveFor } from '../../questions/decisive.ts';
import { useSession } from '../../state/session.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { StandingPanel } from './standing-panel.tsx';
import { StepForm } from './step-form.tsx';
import { StepNav } from './step-nav.tsx';
import styles from './wizard.module.css';
import { addressOf, quickPath } from './wizard-steps.ts';

/** One page for people in a hurry. All other questions can be answered later. */
export function QuickPath() {
  const quick = useSession(useShallow(({ answers }) => decisiveFor(answers.activities)));
  return (
    <div className={styles['wizard']}>
      <div className={styles['nav']}>
        <StepNav />
      </div>
      <div className={styles['step']}>
        <PageHeading title={quickPath.title} />
        <p className={styles['intro']}>
          These {quick.length} change a ranking most often for what you choose. Leave open what you do not
          know; you can answer <Link to={addressOf('choosing')}>all questions</Link> at any time.
        </p>
        <StepForm questions={quick} next={{ address: '/results', label: 'See the ranking' }} />
      </div>
      <StandingPanel />
    </div>
  );
}
