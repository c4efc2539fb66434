import type { Tool } from '../../catalog/tool.ts';
import type { CodeHost } from '../../catalog/vocabularies.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import codeHost from '../../questions/stack/code-host.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const notGit: ReadonlySet<CodeHost> = new Set(['subversion', 'perforce', 'mercurial']);

const judge = ({ facts: { codeHosts } }: Tool, host: CodeHost, label: string): Verdict => {
  if (codeHosts === undefined) return unknown('Which code hosts it works with is not recorded.');
  if (codeHosts.includes(host)) return pass;
  if (codeHosts.includes('other-git') && !notGit.has(host)) return pass;
  return codeHosts.includes('own-hosting')
    ? unknown(
        'It builds only repositories that it hosts itself: your code would have to move or be mirrored.',
      )
    : fail(`It does not work with ${label}.`);
};

export default defineConstraint({
  id: 'code-host',
  label: 'Code host',
  meaning: 'A CI/CD tool must be able to build from where your code is.',
  asks: [codeHost],
  restsOn: () => ['codeHosts'],
  prepare: ({ activity, answers }) => {
    const host = answerTo(answers, codeHost);
    if (activity !== 'ci-cd' || host === undefined) return null;
    const label = optionLabel(codeHost, host);
    return (tool) => judge(tool, host, label);
  },
});
