import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { statementsBySource } from './statements-by-source.ts';

/** Tools whose sources are printed: those that the first sheet opens up. */
const opened = 3;

interface PaperSourcesProps {
  readonly ranking: ActivityRanking;
  readonly answers: Answers;
}

/** On what the facts about the first tools rest, with the addresses to read them again. */
export function PaperSources({ ranking: { activity, ranked }, answers }: PaperSourcesProps) {
  const catalog = useCatalog();
  const best = ranked.slice(0, opened).map(({ tool }) => tool);
  const { files } = useToolFiles(best.map(({ id }) => id));
  return best.map(({ id, name }) => {
    const file = files.get(id);
    return (
      file !== undefined && (
        <section key={id} aria-label={`Sources of the facts about ${name}`}>
          <h2>Sources of the facts about {name}</h2>
          <ul>
            {statementsBySource(file, { activity, answers, catalog }).map(({ source, dates, statements }) => (
              <li key={source}>
                {statements.join('; ')}. <em>{source}</em>
                {dates.length > 0 && ` (${dates.join(', ')})`}
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}
