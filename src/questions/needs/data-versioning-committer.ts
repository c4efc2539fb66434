import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  person: 'git-workflow',
  pipeline: 'pipeline-commits',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.data-versioning.committer',
  step: 'workload',
  order: 110,
  ask: 'Who commits data?',
  label: 'Who commits',
  why: 'People want commands like Git’s; pipelines want an API.',
  options: [
    { value: 'person', label: 'A person' },
    { value: 'pipeline', label: 'A pipeline' },
  ],
  activity: 'data-versioning',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
