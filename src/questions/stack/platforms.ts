import { choicesQuestion } from '../question.ts';

export default choicesQuestion({
  path: 'stack.platforms',
  step: 'stack',
  order: 90,
  ask: 'Which platforms must builds run on?',
  label: 'Build platforms',
  why: 'iOS needs Macs, some builds need Windows, Arm or GPUs; not every tool has them.',
  options: [
    { value: 'linux', label: 'Linux' },
    { value: 'windows', label: 'Windows' },
    { value: 'macos', label: 'macOS' },
    { value: 'ios', label: 'iOS' },
    { value: 'android', label: 'Android' },
    { value: 'arm', label: 'Arm' },
    { value: 'gpu', label: 'GPU' },
  ],
  onlyFor: ['ci-cd'],
  given: true,
});
