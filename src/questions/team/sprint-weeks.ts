import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.sprintWeeks',
  step: 'team',
  order: 40,
  ask: 'How long is a sprint?',
  label: 'Sprint length',
  why: 'Short sprints mean more releases: automation pays off sooner, and less time is left for setting things up.',
  supposing: (answer) => `a sprint took ${answer}`,
  unit: 'weeks',
  minimum: 1,
  maximum: 8,
  example: '2',
  tries: [1, 2, 4],
  given: true,
});
