import type { Tool } from '../../catalog/tool.ts';
import type { Platform } from '../../catalog/vocabularies.ts';
import { answerTo } from '../../questions/answers.ts';
import platforms from '../../questions/stack/platforms.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const judge = ({ facts }: Tool, needed: readonly Platform[]): Verdict => {
  if (facts.platforms === undefined) return unknown('Which platforms it builds on is not recorded.');
  const missing = needed.filter((platform) => !facts.platforms?.includes(platform));
  return missing.length === 0 ? pass : fail(`It cannot build for ${missing.join(', ')}.`);
};

export default defineConstraint({
  id: 'platforms',
  label: 'Build platforms',
  meaning: 'A CI/CD tool must run jobs on every platform that your builds need.',
  asks: [platforms],
  restsOn: () => ['platforms'],
  prepare: ({ activity, answers }) => {
    const needed = answerTo(answers, platforms) ?? [];
    if (activity !== 'ci-cd' || needed.length === 0) return null;
    // A tool that only deploys what others built needs no build machines of its own.
    return (tool) => (tool.activities[activity] === 'core' ? judge(tool, needed) : pass);
  },
});
