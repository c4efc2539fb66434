import { Link } from 'wouter';
import { nameOf } from '../../catalog/catalog.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import { dollars } from '../../scoring/cost/cost-in-words.ts';
import { pointsInWords, rankInWords } from '../../scoring/score-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { whyAddress } from './addresses.ts';
import { LossLine } from './loss-line.tsx';
import type { Member } from './member.ts';
import styles from './member-card.module.css';
import type { FeasibleView } from './stack-view.ts';

function Serves({ member: { serves, role, kept } }: { readonly member: Member }) {
  if (serves.length === 0)
    return (
      <p>
        {kept === 'standard'
          ? 'Others do these jobs better; it stays because it is your standard.'
          : 'Others do these jobs better; it stays because you run it.'}
      </p>
    );
  return (
    <ul className={styles['serves']}>
      {serves.map(({ job, fit }) => (
        <li key={job.id} className={styles['job']}>
          <Link to={whyAddress(job.id, role.tool)}>{job.label}</Link>
          <span className={styles['fit']}>
            {pointsInWords(fit.score)}, rank {rankInWords(job.ranking, fit)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function CostLine({ member: { cost, unpriced }, atLeast }: { member: Member; atLeast: boolean }) {
  if (cost === null) return <>Not known, counted as $0. {unpriced}</>;
  return (
    <>
      {atLeast && cost > 0 && 'At least '}
      {dollars(cost)} a month
    </>
  );
}

interface MemberCardProps {
  readonly view: FeasibleView;
  readonly member: Member;
}

/** One tool of the stack. */
export function MemberCard({ view, member }: MemberCardProps) {
  const { role, kept } = member;
  const id = `member-${role.tool}`;
  return (
    <Panel as="li" tight labelledBy={id}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['name']}>
          <Link to={toolAddress(role.tool)}>{nameOf(view.catalog, role.tool)}</Link>
        </h3>
        {kept !== null && <Badge>{kept}</Badge>}
      </div>
      <Serves member={member} />
      <dl className={styles['facts']}>
        <div className={styles['fact']}>
          <dt>Cost</dt>
          <dd>
            <CostLine member={member} atLeast={view.advice.budget === 'in-doubt'} />
          </dd>
        </div>
        <div className={styles['fact']}>
          <dt>Adds</dt>
          <dd>{pointsInWords(100 * role.gain)} points, which the stack loses if nothing takes its place.</dd>
        </div>
        <LossLine view={view} loss={member.loss} />
      </dl>
    </Panel>
  );
}
