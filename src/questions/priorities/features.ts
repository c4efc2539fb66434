import * as v from 'valibot';
import { activities, type ActivityId } from '../../catalog/activities.ts';
import { featuresOf } from '../../catalog/features.ts';
import { answerTo, type Answers } from '../answers.ts';
import type { Question } from '../question.ts';

export type Wish = 'must' | 'nice';

type FeatureWishes = Question<Readonly<Record<string, Wish | undefined>>>;

const questionFor = (activity: ActivityId): FeatureWishes => ({
  path: `needs.${activity}.features`,
  step: 'priorities',
  order: 100,
  ask: `Which features must the tool have, and which would be nice?`,
  label: 'Features',
  why: 'A must rules out tools that are known to lack it; those of which it is not recorded stay, to be checked. A nice one counts in their favour.',
  control: { kind: 'features', activity },
  schema: v.strictObject(
    Object.fromEntries(featuresOf(activity).map(({ id }) => [id, v.optional(v.picklist(['must', 'nice']))])),
  ),
  activity,
});

const asked = new Map<ActivityId, FeatureWishes>();

/** Which features of an activity a tool must have, and which would be nice. */
export const wantedFeatures = (activity: ActivityId): FeatureWishes => {
  // Every ranking asks for it again, and a schema is slow to make.
  const question = asked.get(activity) ?? questionFor(activity);
  asked.set(activity, question);
  return question;
};

/** The features of an activity that a team wished for in this way. */
export const featuresWished = (answers: Answers, activity: ActivityId, wish: Wish): readonly string[] =>
  Object.entries(answerTo(answers, wantedFeatures(activity)) ?? {})
    .filter(([, wished]) => wished === wish)
    .map(([feature]) => feature);

export default activities.map(({ id }) => wantedFeatures(id));
