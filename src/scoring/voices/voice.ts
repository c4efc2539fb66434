import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answers } from '../../questions/answers.ts';
import { rankActivity } from '../rank.ts';
import type { ActivityRanking } from '../ranking.ts';

/** Somebody's answers to the question that several people answer. */
export interface Voice {
  readonly id: number;
  readonly name: string;
  readonly answers: Answers;
}

/** A voice with the ranking that its answers give. */
export interface HeardVoice {
  readonly voice: Voice;
  readonly ranking: ActivityRanking;
}

/** Activities that every voice chooses, in the order of the first. */
export const commonActivities = (voices: readonly Voice[]): readonly ActivityId[] =>
  (voices[0]?.answers.activities ?? []).filter((id) =>
    voices.every(({ answers }) => answers.activities.includes(id)),
  );

/** Ranks one activity for each voice. */
export const hear = (
  catalog: Catalog,
  voices: readonly Voice[],
  activity: ActivityId,
): readonly HeardVoice[] =>
  voices.map((voice) => ({ voice, ranking: rankActivity(catalog, voice.answers, activity) }));
