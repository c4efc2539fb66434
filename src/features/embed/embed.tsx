import { activityIds, type ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { activityLabel } from '../../decision/labels.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { answeredQuestions } from '../../questions/answered.ts';
import { valueAt, type Answers } from '../../questions/answers.ts';
import { problemLine, type Problem } from '../../questions/problem.ts';
import { rankingFor } from '../../state/known-rankings.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './embed.module.css';
import { EmbeddedTool } from './embedded-tool.tsx';
import { useEmbedded } from './use-embedded.ts';

/** How many tools a frame shows. */
const shown = 5;

/** How many answers it names. */
const named = 6;

interface GivenProps {
  readonly catalog: Catalog;
  readonly answers: Answers;
}

/** For which answers the ranking holds. */
function Given({ catalog, answers }: GivenProps) {
  const given = answeredQuestions(answers).filter(({ path }) => path !== 'activities');
  if (given.length === 0) return <p className={styles['given']}>For a team about which nothing was said.</p>;
  const words = given
    .slice(0, named)
    .map(
      (question) => `${question.label}: ${answerInWords(question, valueAt(answers, question.path), catalog)}`,
    );
  const more = given.length - words.length;
  return (
    <p className={styles['given']}>
      For {words.join('; ')}
      {more > 0 && `; and ${more} more ${more === 1 ? 'answer' : 'answers'}`}.
    </p>
  );
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Notice tone="danger" title="The answers in the address of this frame cannot be read">
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.expected}>
            <code>{problemLine(problem)}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface RankedProps extends GivenProps {
  readonly activity: ActivityId;
  readonly made: string;
}

function Ranked({ activity, catalog, answers, made }: RankedProps) {
  const ranking = rankingFor(catalog, answers, activity);
  const { ranked, eliminated } = ranking;
  return (
    <>
      <Given catalog={catalog} answers={answers} />
      {ranked.length === 0 && <Notice tone="warning" title="No tool keeps every limit" />}
      <ol className={styles['tools']}>
        {ranked.slice(0, shown).map((scored) => (
          <EmbeddedTool key={scored.tool.id} ranking={ranking} scored={scored} />
        ))}
      </ol>
      <p className={styles['given']}>
        {ranked.length} of {ranked.length + eliminated.length} tools keep the limits. Catalog{' '}
        {catalog.version}, facts of <time dateTime={catalog.date}>{catalog.date}</time>
        {made !== catalog.version && `; the link was made with catalog ${made}`}.
      </p>
    </>
  );
}

/** The way to the whole page, in a tab of its own: a frame must never replace the page around it. */
function FullPage({ activity, fragment }: { readonly activity: ActivityId; readonly fragment: string }) {
  const address = `${import.meta.env.BASE_URL}results/${activity}${fragment === '' ? '' : `#${fragment}`}`;
  return (
    <p className={styles['onward']}>
      <a href={address} target="_blank" rel="noreferrer">
        Reasons, sources and your own answers: open in ChooseOps
      </a>
    </p>
  );
}

function EmbeddedActivity({ activity }: { readonly activity: ActivityId }) {
  const { fragment, embedded } = useEmbedded(activity);
  return (
    <main className={styles['embed']} aria-busy={embedded.kind === 'loading'}>
      <h1 className={styles['title']}>{activityLabel(activity)}: which tools fit</h1>
      {embedded.kind === 'loading' && <p>Loading the catalog …</p>}
      {embedded.kind === 'failed' && (
        <Notice
          tone="danger"
          title="The catalog could not be loaded. Load the page again to try once more."
        />
      )}
      {embedded.kind === 'refused' && <Refused problems={embedded.problems} />}
      {embedded.kind === 'ready' && (
        <Ranked
          activity={activity}
          catalog={embedded.catalog}
          answers={embedded.answers}
          made={embedded.made}
        />
      )}
      <FullPage activity={activity} fragment={embedded.kind === 'refused' ? '' : fragment} />
    </main>
  );
}

/** The top of one ranking for a frame in another page, by the last part of its address. */
export function Embed({ name }: { readonly name: string }) {
  const activity = activityIds.find((id) => id === name);
  if (activity !== undefined) return <EmbeddedActivity activity={activity} />;
  return (
    <main className={styles['embed']}>
      <h1 className={styles['title']}>There is nothing to embed at this address</h1>
      <p>
        The address ends in an activity, such as <code>embed/ci-cd</code>.
      </p>
    </main>
  );
}
