import { closeCall } from '../../scoring/rank.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const shared = (leaders: readonly RankedTool[], score: string): string => {
  const named = leaders.slice(0, 3).map(({ tool }) => tool.name);
  const rest = leaders.length - named.length;
  return `${listed(rest > 0 ? [...named, `${rest} more`] : named)} share first place with ${score} of 100`;
};

/**
 * The order of the leading tools in words; it changes only when they change places, so that it can be
 * announced after every answer.
 */
export const leadersInWords = ({ ranked }: ActivityRanking): string =>
  ranked.length === 0
    ? 'No tool keeps all your limits.'
    : `${ranked.length} ${ranked.length === 1 ? 'tool fits' : 'tools fit'}. In the lead: ${ranked
        .slice(0, 3)
        .map(({ tool }) => tool.name)
        .join(', ')}.`;

/** A lead that would be printed as nothing is none. */
const ahead = (first: RankedTool, second: RankedTool): string => {
  const [score, next, lead] = [first.score, second.score, first.score - second.score].map(pointsInWords);
  const names = [first.tool.name, second.tool.name];
  if (lead === pointsInWords(0))
    return `${listed(names)} are level: ${score === next ? `both ${score}` : `${score} and ${next}`} of 100`;
  return `${first.tool.name} fits best: ${score} of 100, ahead of ${second.tool.name} by ${lead} points`;
};

/** The answer to "which tool?" in one or two sentences, honest about how close it is. */
export const answerInBrief = ({ ranked, criteria }: ActivityRanking): string => {
  const [first, second] = ranked;
  if (first === undefined) return 'No tool keeps all your limits.';
  if (criteria.length === 0) return 'Nothing you have answered tells these tools apart yet.';
  const score = pointsInWords(first.score);
  if (second === undefined) return `Only ${first.tool.name} keeps all your limits: ${score} of 100.`;
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const near = ranked.filter(({ nearLeader }) => nearLeader).length;
  if (leaders.length > 1) return `${shared(leaders, score)}.`;
  const start = ahead(first, second);
  if (!second.nearLeader) return `${start}.`;
  const crowd = near > 2 ? ` ${near} tools lie within ${closeCall} points of each other at the top.` : '';
  return `${start} – too close to call.${crowd}`;
};
