import { answerTo } from '../../questions/answers.ts';
import platforms from '../../questions/stack/platforms.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

const features = ['app-signing'] as const;

export default defineCriterion({
  id: 'mobile-builds',
  group: 'capability',
  label: 'Support for mobile apps',
  scale: {
    worst: 'signing and uploading by your own scripts',
    best: 'signs apps and uploads them to the stores',
  },
  asks: [platforms],
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const built = answerTo(answers, platforms) ?? [];
    if (activity !== 'ci-cd' || !(built.includes('ios') || built.includes('android'))) return null;
    return {
      points: 70,
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) => supportInWords(tool, activity, features),
    };
  },
});
