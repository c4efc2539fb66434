import { answerTo } from '../../questions/answers.ts';
import exclude from '../../questions/limits/exclude.ts';
import { defineConstraint, fail, pass } from '../constraint.ts';

export default defineConstraint({
  id: 'exclude',
  label: 'Your exclusions',
  meaning: 'Tools that you ruled out yourself.',
  asks: [exclude],
  restsOn: () => [],
  prepare: ({ answers }) => {
    const excluded = new Set(answerTo(answers, exclude));
    return excluded.size === 0 ? null : ({ id }) => (excluded.has(id) ? fail('You left it out.') : pass);
  },
});
