import type { ActivityId } from '../../catalog/activities.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { isAnswered } from '../../questions/answered.ts';
import { valueAt, type Answers } from '../../questions/answers.ts';
import { gapsFor } from '../../questions/gaps.ts';
import { questionsFor } from '../../questions/registry.ts';
import { useCatalog } from '../../state/use-catalog.ts';

interface PaperAnswersProps {
  readonly activity: ActivityId;
  readonly answers: Answers;
}

/** Every answer that this ranking could look at, and which ones it had to do without. */
export function PaperAnswers({ activity, answers }: PaperAnswersProps) {
  const catalog = useCatalog();
  const given = questionsFor({ activities: [activity] }).filter((one) => isAnswered(answers, one));
  const gaps = gapsFor(answers, activity);
  return (
    <section aria-labelledby="paper-answers">
      <h2 id="paper-answers">What the team answered</h2>
      <dl>
        {given.map((question) => (
          <div key={question.path}>
            <dt>{question.label}:</dt>{' '}
            <dd>{answerInWords(question, valueAt(answers, question.path), catalog)}</dd>
          </div>
        ))}
      </dl>
      {gaps.length > 0 && (
        <p>Not answered, so it limits nothing: {gaps.map(({ label }) => label).join(', ')}.</p>
      )}
    </section>
  );
}
