import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'stack.runners',
  step: 'stack',
  order: 50,
  ask: 'Whose machines should do the building?',
  label: 'Build machines',
  why: 'Own machines cost no minutes and keep data inside; hosted ones need no care.',
  options: [
    { value: 'hosted', label: 'The vendor’s' },
    { value: 'own', label: 'Our own' },
    { value: 'either', label: 'Either' },
  ],
  onlyFor: ['ci-cd'],
});
