import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'stack.repository',
  step: 'stack',
  order: 60,
  ask: 'Is the code private or public?',
  label: 'Repository',
  why: 'Many services are free for public repositories, and public ones need safe handling of changes by strangers.',
  supposing: (answer) => `the code were ${answer.toLowerCase()}`,
  options: [
    { value: 'private', label: 'Private' },
    { value: 'public', label: 'Public' },
  ],
});
