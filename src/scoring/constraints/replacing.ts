import { answerTo } from '../../questions/answers.ts';
import replacing from '../../questions/stack/replacing.ts';
import { defineConstraint, fail, pass } from '../constraint.ts';

export default defineConstraint({
  id: 'replacing',
  label: 'To be replaced',
  meaning: 'Tools that you want to leave are not proposed again.',
  asks: [replacing],
  restsOn: () => [],
  prepare: ({ answers }) => {
    const leaving = new Set(answerTo(answers, replacing));
    return leaving.size === 0 ? null : ({ id }) => (leaving.has(id) ? fail('You want to leave it.') : pass);
  },
});
