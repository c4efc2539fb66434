import * as v from 'valibot';
import { criterionGroups, type CriterionGroupId } from '../criterion-groups.ts';
import type { Question } from '../question.ts';

const questionFor = (group: CriterionGroupId): Question<number> => {
  const index = criterionGroups.findIndex(({ id }) => id === group);
  const { label, meaning } = criterionGroups[index] ?? { label: group, meaning: '' };
  return {
    path: `priorities.${group}`,
    step: 'priorities',
    order: 200 + index,
    ask: `How much does ${label.toLowerCase()} matter?`,
    label: `Importance of ${label.toLowerCase()}`,
    why: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
    control: { kind: 'importance' },
    schema: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10)),
  };
};

const asked = new Map<CriterionGroupId, Question<number>>();

/** How much a group of criteria matters: 0 = not at all, 5 = as usual, 10 = twice as much. */
export const importanceOf = (group: CriterionGroupId): Question<number> => {
  // Every ranking asks for it again, and a schema is slow to make.
  const question = asked.get(group) ?? questionFor(group);
  asked.set(group, question);
  return question;
};

export default criterionGroups.map(({ id }) => importanceOf(id));
