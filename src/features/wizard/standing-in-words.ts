import { activities } from '../../catalog/activities.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';

/** Where one activity stands, as far as it is worth announcing. */
interface Standing {
  readonly label: string;
  readonly fitting: number;
  readonly all: number;
  readonly leader: string | undefined;
}

const standingOf = ({ activity, ranked, eliminated, criteria }: ActivityRanking): Standing => ({
  label: activities.find(({ id }) => id === activity)?.label ?? activity,
  fitting: ranked.length,
  all: ranked.length + eliminated.length,
  leader: criteria.length === 0 ? undefined : ranked[0]?.tool.name,
});

const inWords = ({ label, fitting, all, leader }: Standing): string => {
  const lead = leader === undefined ? '' : `; ${leader} leads`;
  return `${label}: now ${fitting} of ${all} tools fit${lead}.`;
};

/** Why tools are out: broken limits, or that they have ended, as no answer can change. Empty if none is. */
export const outInWords = ({ eliminated }: ActivityRanking): string => {
  const ended = eliminated.filter(({ reasons }) =>
    reasons.every(({ constraint }) => constraint === 'lifecycle'),
  );
  const breaking = eliminated.length - ended.length;
  const parts = [
    ...(breaking > 0 ? [`${breaking} ${breaking === 1 ? 'breaks' : 'break'} a limit`] : []),
    ...(ended.length > 0 ? [`${ended.length} ended or cannot be had any more`] : []),
  ];
  return parts.length === 0 ? '' : `Out: ${parts.join(', ')}.`;
};

/**
 * What an answer changed, for screen readers: activities whose number of fitting tools or leader is another
 * one. Empty if nothing is worth saying.
 */
export const changesInWords = (
  before: readonly ActivityRanking[],
  after: readonly ActivityRanking[],
): string => {
  const known = new Set(before.map((ranking) => inWords(standingOf(ranking))));
  const changed = after.map((ranking) => inWords(standingOf(ranking))).filter((words) => !known.has(words));
  const [first = '', second, ...more] = changed;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} ${second}` : `${first} ${changed.length - 1} more rankings changed.`;
};
