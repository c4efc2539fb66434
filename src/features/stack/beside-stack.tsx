import { Link } from 'wouter';
import { whyAddress } from './addresses.ts';
import { namesOf, type Job, type StackView } from './stack-view.ts';

/** The job for which a limit rules the tool out; undefined if it would not do any of the jobs anyway. */
const lostJob = (jobs: readonly Job[], id: string): Job | undefined =>
  jobs.find(({ ranking }) => ranking.eliminated.some(({ tool }) => tool.id === id));

/** What the team runs or must use that has no part in the stack, and why. */
export function BesideStack({ view: { advice, catalog, jobs } }: { readonly view: StackView }) {
  const ruledOut = advice.outside.flatMap((id) => {
    const job = lostJob(jobs, id);
    return job === undefined ? [] : [{ id, job }];
  });
  const others = advice.outside.filter((id) => ruledOut.every((one) => one.id !== id));
  return (
    <>
      {ruledOut.map(({ id, job }) => (
        <p key={id}>
          {namesOf(catalog, [id])} is in use or your standard, but it is ruled out here.{' '}
          <Link to={whyAddress(job.id, id)}>See why {namesOf(catalog, [id])} is ruled out</Link>
        </p>
      ))}
      {others.length > 0 && (
        <p>In use or your standard, but for none of these jobs: {namesOf(catalog, others)}.</p>
      )}
    </>
  );
}
