import { choicesQuestion } from '../question.ts';

export default choicesQuestion({
  path: 'stack.clouds',
  step: 'stack',
  order: 70,
  ask: 'Where do your workloads run?',
  label: 'Clouds',
  why: 'A tool of your own cloud needs no new contract and signs in by itself; one of another cloud is little use.',
  options: [
    { value: 'aws', label: 'AWS' },
    { value: 'gcp', label: 'Google Cloud' },
    { value: 'azure', label: 'Azure' },
    { value: 'on-premises', label: 'Our own data centre' },
    { value: 'other', label: 'Another provider' },
  ],
});
