import operatingHours from '../../questions/figures/operating-hours.ts';
import opsHours from '../../questions/team/ops-hours.ts';
import opsSkill from '../../questions/team/ops-skill.ts';
import { hoursInWords } from '../cost/cost-in-words.ts';
import { defineConstraint, pass, unknown } from '../constraint.ts';
import { timeForRunning } from '../time-for-running.ts';

export default defineConstraint({
  id: 'operating-hours',
  label: 'Hours for running it',
  meaning:
    'Someone must have the time that running the tool takes: the hours that you named, or half a day a week where hardly anybody runs servers. The need is judged, not measured, so a lack of hours is a doubt and never eliminates.',
  asks: [opsHours, opsSkill, operatingHours],
  restsOn: () => ['operatingEffort'],
  prepare: ({ answers, wayOf }) => {
    const time = timeForRunning(answers);
    if (time === undefined) return null;
    return (tool) => {
      const hours = wayOf(tool).labour?.hoursPerWeek.expected;
      if (hours === undefined || hours < 1 || hours <= time.hoursPerWeek) return pass;
      const available = time.stated
        ? `you have ${time.hoursPerWeek}`
        : 'you said that hardly anybody runs servers';
      return unknown(`Running it is judged to take about ${hoursInWords(hours)} a week; ${available}.`);
    };
  },
});
