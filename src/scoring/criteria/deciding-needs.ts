import type { Answers } from '../../questions/answers.ts';
import { answerTo } from '../../questions/answers.ts';
import { questions } from '../../questions/registry.ts';
import type { ActivityId } from '../../catalog/activities.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

const deciding = questions.filter((question) => question.demands !== undefined);

const demanded = (answers: Answers, activity: ActivityId): readonly string[] => {
  const features = deciding
    .filter((question) => question.activity === activity)
    .flatMap((question) => {
      const answer = answerTo(answers, question);
      return answer === undefined ? [] : (question.demands?.(answer) ?? []);
    });
  return [...new Set(features)];
};

export default defineCriterion({
  id: 'deciding-needs',
  group: 'capability',
  label: 'Deciding needs',
  scale: { worst: 'offers nothing of what you need', best: 'offers all of it' },
  asks: deciding,
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const features = demanded(answers, activity);
    if (features.length === 0) return null;
    return {
      points: 90,
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) => supportInWords(tool, activity, features),
    };
  },
});
