import { answerTo } from '../../questions/answers.ts';
import openSource from '../../questions/limits/open-source.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

const kinds = {
  'open-core': 'Its core is open source, but parts are sold under another licence.',
  'source-available': 'Its source can be read, but the licence restricts its use.',
  'proprietary': 'It is proprietary.',
} as const;

export default defineConstraint({
  id: 'open-source',
  label: 'Open source',
  meaning: 'The licence must be as open as you ask.',
  asks: [openSource],
  restsOn: () => ['openness'],
  prepare: ({ answers }) => {
    const wanted = answerTo(answers, openSource);
    if (wanted === undefined || wanted === 'any') return null;
    return ({ facts: { openness } }) => {
      if (openness === undefined) return unknown('Its licence is not recorded.');
      if (openness === 'open-source') return pass;
      if (openness === 'open-core' && wanted === 'open-core-ok') return pass;
      return fail(kinds[openness]);
    };
  },
});
