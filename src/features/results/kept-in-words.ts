import type { ActivityRanking, Reason } from '../../scoring/ranking.ts';
import { constraints } from '../../scoring/registry.ts';

const labelOf = new Map(constraints.map(({ id, label }) => [id, label]));

/** The constraint by which a tool is out whatever the team answers. */
const lifecycle = 'lifecycle';

/** “Budget 9, Hosting 3”: for how many tools each constraint is named, the most frequent first. */
const tally = (lists: readonly (readonly Reason[])[]): string => {
  const counts = new Map<string, number>();
  for (const reasons of lists)
    for (const constraint of new Set(reasons.map((reason) => reason.constraint)))
      counts.set(constraint, (counts.get(constraint) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => `${labelOf.get(id) ?? id} ${count}`)
    .join(', ');
};

const endedInWords = (ended: number): string =>
  `${ended} ${ended === 1 ? 'has' : 'have'} ended or cannot be had any more`;

const leftInWords = ({ ranked, eliminated }: ActivityRanking): string => {
  const all = ranked.length + eliminated.length;
  const breaking = eliminated
    .map(({ reasons }) => reasons.filter(({ constraint }) => constraint !== lifecycle))
    .filter((reasons) => reasons.length > 0);
  const ended = eliminated.length - breaking.length;
  if (eliminated.length === 0) return `All ${all} tools are left.`;
  if (breaking.length === 0) return `${ranked.length} of ${all} tools are left; ${endedInWords(ended)}.`;
  const broken = `${breaking.length} ${breaking.length === 1 ? 'breaks' : 'break'} a limit (${tally(breaking)})`;
  return `${ranked.length} of ${all} tools are left; ${broken}${ended > 0 ? `, ${endedInWords(ended)}` : ''}.`;
};

const doubtInWords = ({ ranked }: ActivityRanking): readonly string[] => {
  const doubtful = ranked.filter(({ unconfirmed }) => unconfirmed.length > 0);
  if (doubtful.length === 0) return [];
  const sure = ranked.length - doubtful.length;
  const leading = ranked.slice(0, 3).filter((one) => doubtful.includes(one));
  const names = leading.map(({ tool }) => tool.name).join(', ');
  const among = leading.length === 0 ? '' : `, among them ${names}`;
  return [
    `Of these ${ranked.length}, ${sure} surely ${sure === 1 ? 'keeps' : 'keep'} every limit; ${doubtful.length} ${doubtful.length === 1 ? 'is' : 'are'} in doubt (${tally(doubtful.map(({ unconfirmed }) => unconfirmed))})${among}.`,
  ];
};

/** How many tools are left and what the others are out for; how many are in doubt, and over what. */
export const keptInWords = (ranking: ActivityRanking): string =>
  [leftInWords(ranking), ...doubtInWords(ranking)].join(' ');
