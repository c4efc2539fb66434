import dataMayLeave from '../../questions/limits/data-may-leave.ts';
import hosting from '../../questions/limits/hosting.ts';
import network from '../../questions/limits/network.ts';
import { answerTo } from '../../questions/answers.ts';
import opsHours from '../../questions/team/ops-hours.ts';
import opsSkill from '../../questions/team/ops-skill.ts';
import { hoursInWords } from '../cost/cost-in-words.ts';
import { defineCriterion } from '../criterion.ts';
import { operatingPoints } from '../way-of-use.ts';

const forms = {
  'managed': 'rented from the vendor',
  'self-hosted': 'hosted by you',
  'library': 'used as a library',
} as const;

export default defineCriterion({
  id: 'operating-effort',
  group: 'effort',
  label: 'Ease of running',
  scale: { worst: 'a named administrator', best: 'nothing to run' },
  asks: [opsSkill, opsHours, hosting, network, dataMayLeave],
  reads: ['operatingEffort', 'deployment'],
  prepare: ({ answers, wayOf }) => ({
    points: operatingPoints(answers),
    value: (tool) => wayOf(tool).effortValue,
    because: (tool) => {
      const { effort, labour, hosting: form, ownRunners } = wayOf(tool);
      if (effort === undefined || labour === undefined) return 'The effort to run it has not been judged.';
      const hours = labour.hoursPerWeek.expected;
      const available = answerTo(answers, opsHours);
      const short =
        available !== undefined && available < hours ? `, more than the ${available} you have` : '';
      const runners = form === 'managed' && ownRunners ? ' with build machines of your own' : '';
      return `Judged ${effort} of 5 in effort to run, ${forms[form]}${runners}: about ${hoursInWords(hours)} a week${short}.`;
    },
  }),
});
