import { answerTo } from '../../questions/answers.ts';
import opsHours from '../../questions/team/ops-hours.ts';
import { defineConstraint, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'operating-hours',
  label: 'Hours for running it',
  meaning:
    'Someone must have the time that running the tool takes. The need is judged, not measured, so a lack of hours is a doubt and never eliminates.',
  asks: [opsHours],
  restsOn: () => ['operatingEffort'],
  prepare: ({ answers, wayOf }) => {
    const available = answerTo(answers, opsHours);
    if (available === undefined) return null;
    return (tool) => {
      const { hours } = wayOf(tool);
      return hours !== undefined && hours >= 1 && hours > available
        ? unknown(`Running it is judged to take about ${hours} hours a week; you have ${available}.`)
        : pass;
    };
  },
});
