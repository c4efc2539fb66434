import type { Tool } from '../../catalog/tool.ts';
import { codeHosts, type CodeHost } from '../../catalog/vocabularies.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import codeHost from '../../questions/stack/code-host.ts';
import { averaged, defineCriterion, known, unknownValue } from '../criterion.ts';

/**
 * How likely each code host is where the team did not say. An assumption in round numbers, not a survey; it
 * keeps a tool that serves one host only from looking as safe as one that serves them all.
 */
const assumedShare: Readonly<Record<CodeHost, number>> = {
  'github': 0.5,
  'gitlab': 0.2,
  'bitbucket': 0.1,
  'azure-repos': 0.1,
  'gitea': 0.03,
  'gerrit': 0.01,
  'other-git': 0.03,
  'subversion': 0.01,
  'perforce': 0.01,
  'mercurial': 0.01,
};

const shares = codeHosts.map((host) => [host, assumedShare[host]] as const);

/** Built in 1, supported by name 0.65, through plain Git 0.35, after moving the code 0.15, not at all 0. */
const fitWith = ({ facts }: Tool, host: CodeHost): number => {
  if (facts.nativeCodeHost?.includes(host) === true) return 1;
  if (facts.codeHosts?.includes(host) === true) return 0.65;
  if (facts.codeHosts?.includes('other-git') === true) return 0.35;
  return facts.codeHosts?.includes('own-hosting') === true ? 0.15 : 0;
};

const phrase = (fit: number, host: string): string => {
  if (fit === 1) return `It is built into ${host}.`;
  if (fit === 0) return `It does not work with ${host}.`;
  if (fit > 0.5) return `It works with ${host}.`;
  return fit > 0.2
    ? `It reaches ${host} through plain Git only.`
    : `It builds only what it hosts itself: code on ${host} would have to move or be mirrored.`;
};

export default defineCriterion({
  id: 'code-host-fit',
  group: 'fit',
  label: 'Code host fit',
  scale: { worst: 'does not reach your code', best: 'built into your code host' },
  asks: [codeHost],
  reads: ['codeHosts', 'nativeCodeHost'],
  prepare: ({ activity, answers }) => {
    if (activity !== 'ci-cd') return null;
    const host = answerTo(answers, codeHost);
    if (host !== undefined)
      return {
        points: 110,
        value: (tool) => (tool.facts.codeHosts === undefined ? unknownValue : known(fitWith(tool, host))),
        because: (tool) =>
          tool.facts.codeHosts === undefined
            ? 'Which code hosts it works with is not recorded.'
            : phrase(fitWith(tool, host), optionLabel(codeHost, host)),
      };
    return {
      points: 70,
      value: (tool) =>
        tool.facts.codeHosts === undefined ? unknownValue : averaged(shares, (one) => fitWith(tool, one)),
      because: ({ facts }) =>
        facts.codeHosts === undefined
          ? 'Which code hosts it works with is not recorded.'
          : `You did not say where your code is; it works with ${facts.codeHosts.length} of ${codeHosts.length} kinds of code host. Averaged over how common they are assumed to be.`,
    };
  },
});
