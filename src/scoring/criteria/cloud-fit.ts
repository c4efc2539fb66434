import type { Tool } from '../../catalog/tool.ts';
import type { Cloud } from '../../catalog/vocabularies.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import cloudsAsked from '../../questions/stack/clouds.ts';
import { averaged, defineCriterion, known, unknownValue } from '../criterion.ts';

/** How likely each place is where the team did not say: an assumption in round numbers. */
const assumedShare: readonly (readonly [Cloud, number])[] = [
  ['aws', 0.4],
  ['azure', 0.25],
  ['gcp', 0.15],
  ['on-premises', 0.15],
  ['other', 0.05],
];

/** Where a tool runs: as its file says, or anywhere if you can run it yourselves. */
const cloudsOf = ({ facts: { clouds, deployment } }: Tool): readonly string[] | undefined => {
  if (clouds !== undefined) return clouds;
  const ownMachines =
    deployment?.includes('self-hosted') === true || deployment?.includes('library') === true;
  return ownMachines ? ['any'] : undefined;
};

/** A service of your own cloud 1, one that runs anywhere 0.6 (0.7 where yours is named), one of another cloud 0. */
const fitWith = (tool: Tool, cloud: Cloud): number => {
  const clouds = cloudsOf(tool) ?? [];
  if (clouds.includes(cloud)) return clouds.includes('any') ? 0.7 : 1;
  return clouds.includes('any') ? 0.6 : 0;
};

export default defineCriterion({
  id: 'cloud-fit',
  group: 'fit',
  label: 'Cloud fit',
  scale: { worst: 'bound to another cloud', best: 'part of your cloud' },
  asks: [cloudsAsked],
  reads: ['clouds', 'deployment'],
  prepare: ({ answers }) => {
    const used = answerTo(answers, cloudsAsked) ?? [];
    if (used.length > 0)
      return {
        points: 60,
        value: (tool) =>
          cloudsOf(tool) === undefined
            ? unknownValue
            : known(Math.max(...used.map((cloud) => fitWith(tool, cloud)))),
        because: (tool) => {
          const names = used.map((cloud) => optionLabel(cloudsAsked, cloud)).join(', ');
          const best = Math.max(...used.map((cloud) => fitWith(tool, cloud)));
          if (cloudsOf(tool) === undefined) return 'Where it runs is not recorded.';
          if (best === 1) return `It is made for ${names}.`;
          return best === 0 ? `It does not run on ${names}.` : `It runs anywhere, ${names} included.`;
        },
      };
    return {
      points: 30,
      value: (tool) =>
        cloudsOf(tool) === undefined ? unknownValue : averaged(assumedShare, (cloud) => fitWith(tool, cloud)),
      because: (tool) => {
        const clouds = cloudsOf(tool);
        if (clouds === undefined) return 'Where it runs is not recorded.';
        return clouds.includes('any')
          ? 'It runs anywhere; you did not say where your workloads run.'
          : 'It is bound to certain clouds, and you did not say where your workloads run.';
      },
    };
  },
});
