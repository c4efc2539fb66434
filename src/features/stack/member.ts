import { answerTo } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import standard from '../../questions/stack/standard.ts';
import type { Labour } from '../../scoring/cost/labour.ts';
import type { RankedTool } from '../../scoring/ranking.ts';
import type { Loss } from '../../scoring/stack/select-stack.ts';
import type { ToolRole } from '../../scoring/stack/selection.ts';
import { fitOf, unpricedAmong, type FeasibleView, type Job } from './stack-view.ts';

/** A tool of the balanced stack with everything that its card says. */
export interface Member {
  readonly role: ToolRole;
  readonly loss: Loss | undefined;
  /** The jobs that it does, with its place in their rankings. */
  readonly serves: readonly { readonly job: Job; readonly fit: RankedTool }[];
  /** Cost a month; null if it is not known. */
  readonly cost: number | null;
  /** Why the cost is not known. */
  readonly unpriced: string | undefined;
  /** The work of running it; undefined if nobody has judged that. */
  readonly work: Labour | undefined;
  /** What cannot be told of it for its jobs, each once. */
  readonly doubts: readonly string[];
  /** Why it stays whatever it earns. */
  readonly kept: 'in use' | 'standard' | null;
}

/** A tool without a published price says so in every ranking that holds it. */
const whyUnpriced = ({ jobs }: FeasibleView, id: string): string | undefined =>
  jobs
    .map((job) => fitOf(job, id)?.way.cost)
    .flatMap((cost) => (cost?.known === false ? [cost.because] : []))[0];

const doubtsOf = (serves: Member['serves']): readonly string[] => [
  ...new Set(serves.flatMap(({ fit }) => fit.unconfirmed.map(({ because }) => because))),
];

const keptAs = ({ answers }: FeasibleView, id: string): Member['kept'] => {
  if (answerTo(answers, inUse)?.includes(id) === true) return 'in use';
  return answerTo(answers, standard)?.includes(id) === true ? 'standard' : null;
};

/** The tools of the balanced stack: those that do the earliest jobs first. */
export const membersOf = (view: FeasibleView): readonly Member[] => {
  const { advice, losses, jobs, selection } = view;
  const members = selection.roles.map((role): Member => {
    const { tool } = role;
    const serves = jobs.flatMap((job) => {
      const fit = role.serves.includes(job.id) ? fitOf(job, tool) : undefined;
      return fit === undefined ? [] : [{ job, fit }];
    });
    const unpriced = unpricedAmong(view, [tool]).length > 0;
    return {
      role,
      loss: losses.find((loss) => loss.tool === tool),
      serves,
      cost: unpriced ? null : (advice.problem.tools.find(({ id }) => id === tool)?.cost ?? 0),
      unpriced: unpriced ? whyUnpriced(view, tool) : undefined,
      work: advice.work[tool],
      doubts: doubtsOf(serves),
      kept: keptAs(view, tool),
    };
  });
  const first = ({ serves }: Member) => {
    const place = jobs.findIndex(({ id }) => id === serves[0]?.job.id);
    return place === -1 ? jobs.length : place;
  };
  return members.toSorted((a, b) => first(a) - first(b));
};
