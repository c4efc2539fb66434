import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  schedule: 'schedules',
  events: 'event-triggers',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.orchestration.trigger',
  step: 'workload',
  order: 120,
  ask: 'What starts a pipeline?',
  label: 'Trigger',
  why: 'Some tools only know the clock.',
  options: [
    { value: 'schedule', label: 'The clock' },
    { value: 'events', label: 'An event' },
  ],
  activity: 'orchestration',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
