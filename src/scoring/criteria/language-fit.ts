import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import languages from '../../questions/stack/languages.ts';
import { defineCriterion, known, unknownValue, type Valuation } from '../criterion.ts';

/** Activities whose tools are called from your code; for the others the language hardly matters. */
const calledFromCode: ReadonlySet<string> = new Set([
  'experiment-tracking',
  'data-versioning',
  'model-registry',
  'hyperparameter-optimization',
  'training',
  'packaging',
  'serving',
  'feature-store',
  'orchestration',
  'explainability',
  'ab-testing',
  'drift-detection',
]);

/**
 * All languages supported by name 1, none 0. Usable from any language 0.7 where the tool is called from code, and
 * 1 where it only builds, stores or shows what you write.
 */
const valuation = ({ facts }: Tool, written: readonly string[], anyWorth: number): Valuation => {
  const { anyLanguage, languages: supported } = facts;
  if (anyLanguage === undefined && supported === undefined) return unknownValue;
  const named = written.filter((language) => supported?.some((one) => one === language)).length;
  const floor = anyLanguage === true ? anyWorth : 0;
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
    const anyWorth = calledFromCode.has(activity) ? 0.7 : 1;
    return {
      points: 50,
      value: (tool) => valuation(tool, written, anyWorth),
      because: ({ facts: { anyLanguage, languages: recorded } }) => {
        if (anyLanguage === undefined && recorded === undefined)
          return 'Which languages it supports is not recorded.';
        const supported = recorded ?? [];
        const named = written.filter((language) => supported.some((one) => one === language));
        const words = named.map((language) => optionLabel(languages, language)).join(', ');
        if (named.length > 0) return `It has a library for ${words}.`;
        return anyLanguage === true
          ? 'It can be used from any language.'
          : 'It has no library for your languages.';
      },
    };
  },
  remark: ({ activity, answers }) => {
    const written = answerTo(answers, languages) ?? [];
    if (written.length === 0 || calledFromCode.has(activity)) return null;
    const words = written.map((language) => optionLabel(languages, language)).join(', ');
    return `${words} makes no difference between most of these tools: they work with any language.`;
  },
});
