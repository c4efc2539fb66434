import { answerTo } from '../../questions/answers.ts';
import operatingHours from '../../questions/figures/operating-hours.ts';
import opsHours from '../../questions/team/ops-hours.ts';
import opsSkill from '../../questions/team/ops-skill.ts';
import { hoursInWords } from '../cost/cost-in-words.ts';
import { defineConstraint, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'operating-hours',
  label: 'Hours for running it',
  meaning:
    'Someone must have the time that running the tool takes. The need is judged, not measured, so a lack of hours is a doubt and never eliminates.',
  asks: [opsHours, opsSkill, operatingHours],
  restsOn: () => ['operatingEffort'],
  prepare: ({ answers, wayOf }) => {
    const available = answerTo(answers, opsHours);
    if (available === undefined) return null;
    return (tool) => {
      const hours = wayOf(tool).labour?.hoursPerWeek.expected;
      if (hours === undefined || hours < 1 || hours <= available) return pass;
      const needed = hoursInWords(hours);
      return unknown(`Running it is judged to take about ${needed} a week; you have ${available}.`);
    };
  },
});
