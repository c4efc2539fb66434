import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import languages from '../../questions/stack/languages.ts';
import { isCalledFromCode } from '../called-from-code.ts';
import { defineCriterion, known, unknownValue, type Valuation } from '../criterion.ts';

/**
 * All languages supported by name 1, none 0. Usable from any language 0.7 where the tool is called from code, and
 * 1 where it only builds, stores or shows what you write.
 */
const valuation = ({ facts }: Tool, written: readonly string[], called: boolean): Valuation => {
  const { anyLanguage, languages: supported } = facts;
  if (anyLanguage === undefined && supported === undefined) return called ? unknownValue : known(1);
  const named = written.filter((language) => supported?.some((one) => one === language)).length;
  const any = anyLanguage ?? !called;
  const anyWorth = called ? 0.7 : 1;
  const floor = any ? anyWorth : 0;
  return known(floor + (1 - floor) * (named / written.length));
};

export default defineCriterion({
  id: 'language-fit',
  group: 'fit',
  label: 'Language fit',
  scale: { worst: 'cannot be used from your languages', best: 'has a library for each of them' },
  asks: [languages],
  reads: ['languages', 'anyLanguage'],
  prepare: ({ activity, answers }) => {
    const written = answerTo(answers, languages) ?? [];
    if (written.length === 0) return null;
    const called = isCalledFromCode(activity);
    return {
      points: 50,
      value: (tool) => valuation(tool, written, called),
      because: ({ facts: { anyLanguage, languages: recorded } }) => {
        if (anyLanguage === undefined && recorded === undefined)
          return called ? 'Which languages it supports is not recorded.' : 'It works with any language.';
        const supported = recorded ?? [];
        const named = written.filter((language) => supported.some((one) => one === language));
        const words = named.map((language) => optionLabel(languages, language)).join(', ');
        if (named.length > 0) return `It has a library for ${words}.`;
        return (anyLanguage ?? !called)
          ? 'It can be used from any language.'
          : 'It has no library for your languages.';
      },
    };
  },
  remark: ({ activity, answers }) => {
    const written = answerTo(answers, languages) ?? [];
    if (written.length === 0 || isCalledFromCode(activity)) return null;
    const words = written.map((language) => optionLabel(languages, language)).join(', ');
    return `${words} makes no difference between most of these tools: they work with any language.`;
  },
});
