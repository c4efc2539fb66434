import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import frameworks from '../../questions/stack/frameworks.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

export default defineCriterion({
  id: 'framework-fit',
  group: 'fit',
  label: 'Framework fit',
  scale: { worst: 'none of your frameworks', best: 'all of them' },
  asks: [frameworks],
  reads: ['frameworks'],
  prepare: ({ activity, answers }) => {
    const used = answerTo(answers, frameworks) ?? [];
    if (used.length === 0 || frameworks.onlyFor?.includes(activity) !== true) return null;
    const supported = (offered: readonly string[]) => used.filter((one) => offered.includes(one));
    return {
      points: 40,
      value: ({ facts: { frameworks: offered } }) => {
        if (offered === undefined) return unknownValue;
        const floor = offered.includes('any') ? 0.8 : 0;
        return known(floor + (1 - floor) * (supported(offered).length / used.length));
      },
      because: ({ facts: { frameworks: offered } }) => {
        if (offered === undefined) return 'Which frameworks it supports is not recorded.';
        const words = supported(offered).map((one) => optionLabel(frameworks, one));
        if (words.length > 0) return `It supports ${words.join(', ')} out of the box.`;
        return offered.includes('any')
          ? 'It works with any framework.'
          : 'It supports none of your frameworks.';
      },
    };
  },
});
