import { answerTo, type Answers } from '../questions/answers.ts';
import opsHours from '../questions/team/ops-hours.ts';
import opsSkill from '../questions/team/ops-skill.ts';

/** Half a day a week: what a team where nobody runs servers can find beside its work; judged, not measured. */
const besideOtherWork = 4;

/** The hours a week that a team has for running tools. */
export interface TimeForRunning {
  readonly hoursPerWeek: number;
  /** True if the team named the number; otherwise it follows from its saying that hardly anybody runs servers. */
  readonly stated: boolean;
}

/** The time that the answers leave for running tools; undefined if they say nothing of it. */
export const timeForRunning = (answers: Answers): TimeForRunning | undefined => {
  const hours = answerTo(answers, opsHours);
  if (hours !== undefined) return { hoursPerWeek: hours, stated: true };
  return answerTo(answers, opsSkill) === 'low' ? { hoursPerWeek: besideOtherWork, stated: false } : undefined;
};
