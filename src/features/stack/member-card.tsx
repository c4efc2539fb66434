import { Link } from 'wouter';
import { nameOf } from '../../catalog/catalog.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import { dollars, hoursInWords } from '../../scoring/cost/cost-in-words.ts';
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
  if (cost === null) return <>Not known, and in no sum. {unpriced}</>;
  return (
    <>
      {atLeast && cost > 0 && 'At least '}
      {dollars(cost)} a month
    </>
  );
}

function WorkLine({ member: { work } }: { readonly member: Member }) {
  if (work === undefined) return <>Not known: nobody has judged the effort to run it.</>;
  const { hoursPerMonth, cost } = work;
  return (
    <>
      About {hoursInWords(hoursPerMonth.expected)} a month
      {cost !== undefined && `, ${dollars(cost.expected)} at your rate`}
    </>
  );
}

/** What has to be found out before the tool can be relied on. */
function Doubts({ member: { doubts } }: { readonly member: Member }) {
  if (doubts.length === 0) return null;
  return (
    <div className={styles['fact']}>
      <dt>To check</dt>
      <dd>{doubts.join(' ')}</dd>
    </div>
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
        {member.doubts.length > 0 && <Badge tone="unknown">to be checked</Badge>}
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
          <dt>Own work</dt>
          <dd>
            <WorkLine member={member} />
          </dd>
        </div>
        <Doubts member={member} />
        <div className={styles['fact']}>
          <dt>Adds</dt>
          <dd>{pointsInWords(100 * role.gain)} points, which the stack loses if nothing takes its place.</dd>
        </div>
        <LossLine view={view} loss={member.loss} />
      </dl>
    </Panel>
  );
}
