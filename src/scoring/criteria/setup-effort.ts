import { answerTo } from '../../questions/answers.ts';
import sprintWeeks from '../../questions/team/sprint-weeks.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

export default defineCriterion({
  id: 'setup-effort',
  group: 'effort',
  label: 'Ease of set-up',
  scale: { worst: 'a project of its own', best: 'minutes with what you have' },
  asks: [sprintWeeks],
  reads: ['setupEffort', 'deployment'],
  prepare: ({ answers, wayOf }) => {
    const weeks = answerTo(answers, sprintWeeks);
    const short = weeks !== undefined && weeks <= 2;
    return {
      // A short sprint leaves less time beside the work that was promised.
      points: short ? 40 : 30,
      value: (tool) => {
        const { setup } = wayOf(tool);
        return setup === undefined ? unknownValue : known((5 - setup) / 4);
      },
      because: (tool) => {
        const { setup, hosting } = wayOf(tool);
        if (setup === undefined) return 'The effort to set it up has not been judged.';
        const own = hosting === 'self-hosted' ? ' on your own servers' : '';
        return `Judged ${setup} of 5 in effort to set up${own}${short ? '; sprints are short' : ''}.`;
      },
    };
  },
});
