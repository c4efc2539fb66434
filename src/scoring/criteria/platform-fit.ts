import { answerTo } from '../../questions/answers.ts';
import platforms from '../../questions/stack/platforms.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

/** A tool that does not build on Linux serves few of those who did not say what they build for. */
const withoutLinux = 0.1;

export default defineCriterion({
  id: 'platform-fit',
  group: 'fit',
  label: 'Platform fit',
  scale: { worst: 'does not build on what you are assumed to use', best: 'builds on Linux' },
  asks: [platforms],
  reads: ['platforms'],
  prepare: ({ activity, answers }) => {
    // Platforms that are named are a hard constraint; only the assumption needs a value.
    if (activity !== 'ci-cd' || (answerTo(answers, platforms) ?? []).length > 0) return null;
    return {
      points: 60,
      value: (tool) => {
        if (tool.activities[activity] !== 'core') return known(1);
        if (tool.facts.platforms === undefined || tool.facts.platforms.length === 0) return unknownValue;
        return known(tool.facts.platforms.includes('linux') ? 1 : withoutLinux);
      },
      because: ({ facts, activities }) => {
        if (activities[activity] !== 'core') return 'It does not build, so build platforms do not matter.';
        if (facts.platforms === undefined || facts.platforms.length === 0)
          return 'Which platforms it builds on is not recorded.';
        return facts.platforms.includes('linux')
          ? 'You did not name platforms, so Linux is assumed; it builds there.'
          : `You did not name platforms, so Linux is assumed; it builds for ${facts.platforms.join(', ')} only.`;
      },
    };
  },
});
