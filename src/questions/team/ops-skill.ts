import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'team.opsSkill',
  step: 'team',
  order: 50,
  ask: 'How well can the team run servers?',
  label: 'Skill in running servers',
  why: 'A tool that you host yourself needs someone who installs, upgrades and repairs it.',
  options: [
    { value: 'low', label: 'Hardly', hint: 'Nobody does this today' },
    { value: 'medium', label: 'Somewhat', hint: 'We run a few services' },
    { value: 'high', label: 'Well', hint: 'We have administrators or a platform team' },
  ],
});
