import { activities, type ActivityId } from '../../catalog/activities.ts';
import { choicesQuestion } from '../question.ts';

export default choicesQuestion<ActivityId>({
  path: 'activities',
  step: 'choosing',
  order: 10,
  decides: true,
  ask: 'Which jobs do you need a tool for?',
  label: 'Choosing',
  why: 'Each job gets its own ranking, and its own few questions that decide in practice.',
  options: activities.map(({ id, label, description }) => ({
    value: id,
    label,
    hint: description,
  })),
});
