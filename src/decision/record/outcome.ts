import { numberInWords } from '../../catalog/number-in-words.ts';
import { shownGap } from '../../scoring/score-in-words.ts';
import type { ActivityDecision, RankedEntry } from '../decision-schema.ts';
import { bullets, plain } from '../markdown-text.ts';
import { costInRecord, workInRecord } from './options.ts';

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** The tools that share the first place. */
const firstOf = ({ ranking }: ActivityDecision): readonly RankedEntry[] =>
  ranking.filter(({ rank }) => rank === 1);

const leadInRecord = (leader: RankedEntry, ranking: readonly RankedEntry[]): string => {
  const next = ranking.find(({ rank }) => rank > leader.rank);
  if (next === undefined) return 'it is the only one that fits';
  return `it has the most points: ${leader.score.toFixed(1)} of 100, ${shownGap(leader.score, next.score).toFixed(1)} more than ${plain(next.name)}`;
};

/** What was chosen and why, in the words of the record. */
export const chosenOption = (activity: ActivityDecision): string => {
  const leaders = firstOf(activity);
  const [leader] = leaders;
  if (leader === undefined) return 'Chosen option: none, because no tool keeps every limit of the team.';
  if (leaders.length > 1)
    return `Chosen option: still open, because ${leaders.map(({ name }) => `“${plain(name)}”`).join(' and ')} share the first place with ${leader.score.toFixed(1)} of 100 points.`;
  return `Chosen option: “${plain(leader.name)}”, because ${leadInRecord(leader, activity.ranking)}. ${plain(leader.verdict)}`;
};

const closeRivals = (activity: ActivityDecision): readonly string[] => {
  const rivals = activity.ranking.filter(({ rank, closeToFirst }) => rank > 1 && closeToFirst);
  if (rivals.length === 0) return [];
  return [
    `Too close to call: ${rivals.map(({ name }) => plain(name)).join(', ')} ${rivals.length === 1 ? 'is' : 'are'} less than two points behind.`,
  ];
};

const shares = ({ ranking, robustness: { samples, errorBound } }: ActivityDecision): readonly string[] => {
  if (ranking.length === 0 || samples === 0) return [];
  const first = ranking
    .filter(({ robustness }) => robustness.first > 0)
    .toSorted((a, b) => b.robustness.first - a.robustness.first)
    .slice(0, 3)
    .map(({ name, robustness }) => `${plain(name)} ${percent(robustness.first)}`);
  return [
    `Share of first places in ${numberInWords(samples)} samples of the weights and unknown facts that the answers allow: ${first.join(', ')} (each ± ${percent(errorBound)} at most).`,
  ];
};

/** The outcome with how firm it is. */
export const outcomeBlocks = (activity: ActivityDecision): readonly string[] => [
  chosenOption(activity),
  ...bullets([...closeRivals(activity), ...shares(activity), ...activity.remarks.map(plain)]),
];

/** What follows from choosing the first place: cost, how it is had, what is not certain. */
export const consequences = (activity: ActivityDecision): readonly string[] => {
  const [leader] = activity.ranking;
  if (leader === undefined) return [];
  const ways = {
    'managed': 'the vendor runs it',
    'self-hosted': 'the team runs it on its own machines',
    'library': 'it is part of the team’s own program',
  } as const;
  return bullets([
    `Cost: ${costInRecord(leader)}.`,
    ...(leader.cost?.notes ?? []).map((note) => `Cost, note: ${plain(note)}`),
    ...workInRecord(leader),
    `How it is had: ${ways[leader.hosting]}${leader.ownRunners ? ', with build machines of the team' : ''}.`,
    `${percent(leader.coverage)} of the weight rests on known facts.`,
  ]);
};
