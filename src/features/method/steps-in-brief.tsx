import styles from './steps-in-brief.module.css';

const steps: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: 'Limits',
    words:
      'What you cannot do without rules tools out. Every limit that a tool breaks is named, not the first alone. If the catalog cannot tell, the tool stays and says what to check. A limit never rules out on a fact that no source confirms.',
  },
  {
    title: 'Criteria',
    words:
      'Each criterion gives a tool a value from 0 to 1 on a fixed scale, read from your answers and the facts. The scale does not depend on the other tools: adding or removing one changes no other score. A criterion that your answers make irrelevant drops out.',
  },
  {
    title: 'Weights',
    words:
      'Each criterion starts with points for how much its whole way from worst to best is worth to a team with your answers. They are multiplied by the importance you give to its group (5 is as usual, 10 twice as much) and divided by their sum.',
  },
  {
    title: 'Score',
    words:
      'Weight times value, added up, times 100. Each part is shown beside the score, so that you can check the sum.',
  },
  {
    title: 'Ranges',
    words:
      'What is not recorded gives no zero: the criterion gets the range in which its value may lie, with a stated guess in it. The score shows the range that follows. Tools are ordered by the guess.',
  },
  {
    title: 'Ties',
    words:
      'Equal scores share a rank. Leads of less than two points of 100 are called too close to call: the facts are not that exact.',
  },
  {
    title: 'Robustness',
    words:
      'Weights are opinions. So the ranking is worked out again for 10,000 plausible weightings, close to what you stated and free where you stated nothing, with unknown facts drawn from their ranges. The share in which a tool leads says how firmly it stands. The draw is the same for everyone, so a link shows everyone the same figures.',
  },
  {
    title: 'What would change it',
    words:
      'Your answers are changed one at a time, then in pairs, to find the smallest change that puts another tool first, and the unanswered question that could still do so.',
  },
];

/** How a ranking comes about, step by step. */
export function StepsInBrief() {
  return (
    <ol className={styles['steps']}>
      {steps.map(({ title, words }) => (
        <li key={title}>
          <h3 className={styles['title']}>{title}</h3>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}
