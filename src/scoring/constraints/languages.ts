import { answerTo } from '../../questions/answers.ts';
import languages from '../../questions/stack/languages.ts';
import { isCalledFromCode } from '../called-from-code.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'languages',
  label: 'Languages',
  meaning: 'A tool used through a library must have one for a language that you write.',
  asks: [languages],
  restsOn: () => ['anyLanguage', 'languages'],
  prepare: ({ activity, answers }) => {
    const written = answerTo(answers, languages) ?? [];
    if (written.length === 0) return null;
    return ({ facts: { anyLanguage, languages: supported } }) => {
      if (anyLanguage ?? !isCalledFromCode(activity)) return pass;
      if (supported === undefined) return unknown('Which languages it supports is not recorded.');
      return written.some((language) => supported.includes(language))
        ? pass
        : fail(`It has no library for ${written.join(', ')}.`);
    };
  },
});
