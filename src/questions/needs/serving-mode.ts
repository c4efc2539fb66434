import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  online: 'online-inference',
  batch: 'batch-inference',
  streaming: 'streaming-inference',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.serving.mode',
  step: 'workload',
  order: 110,
  ask: 'How are predictions asked for?',
  label: 'Mode',
  why: 'Online, batch and streaming are different jobs.',
  options: [
    { value: 'online', label: 'Online, one by one' },
    { value: 'batch', label: 'In batches' },
    { value: 'streaming', label: 'From a stream' },
  ],
  activity: 'serving',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
