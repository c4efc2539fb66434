import { MemberCard } from './member-card.tsx';
import { membersOf } from './member.ts';
import styles from './members.module.css';
import type { FeasibleView } from './stack-view.ts';

/** What each tool of the stack does, adds and costs. */
export function Members({ view }: { readonly view: FeasibleView }) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">What each tool is there for</h2>
      <ul className={styles['members']}>
        {membersOf(view).map((member) => (
          <MemberCard key={member.role.tool} view={view} member={member} />
        ))}
      </ul>
    </section>
  );
}
