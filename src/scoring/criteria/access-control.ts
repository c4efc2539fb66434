import { answerTo } from '../../questions/answers.ts';
import singleSignOn from '../../questions/limits/single-sign-on.ts';
import developers from '../../questions/team/developers.ts';
import type { Tool } from '../../catalog/tool.ts';
import { defineCriterion } from '../criterion.ts';
import { meanOf, supportValue } from '../support.ts';
import { teamSize } from '../team.ts';

const controls = [
  ['singleSignOn', 'single sign-on'],
  ['accessControl', 'role-based access'],
  ['auditLog', 'audit log'],
] as const;

const inWords = ({ facts }: Tool): string =>
  controls.map(([name, label]) => `${label}: ${facts[name] ?? 'not recorded'}`).join('; ');

export default defineCriterion({
  id: 'access-control',
  group: 'security',
  label: 'Access control',
  scale: { worst: 'no control of access', best: 'single sign-on, roles and an audit log' },
  asks: [singleSignOn, developers],
  reads: ['singleSignOn', 'accessControl', 'auditLog'],
  prepare: ({ answers }) => {
    const strict = answerTo(answers, singleSignOn) === true || teamSize(answers).everyone.expected > 25;
    return {
      points: strict ? 50 : 20,
      value: ({ facts }) => meanOf(controls.map(([name]) => supportValue(facts[name]))),
      because: (tool) => {
        const words = inWords(tool);
        return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
      },
    };
  },
});
