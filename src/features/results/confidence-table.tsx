import { nameOf } from '../../catalog/catalog.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { RankingRobustness, ToolRobustness } from '../../scoring/robustness/ranking-robustness.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import { drawnShare } from '../../scoring/robustness/first-share-in-words.ts';
import styles from './confidence-table.module.css';
import { weightInWords } from './stability-in-words.ts';
import { suitingWeights, type SuitingWeight } from './suiting-weights.ts';

/** So many leading tools are shown even if they are never first; those that are first at times always. */
const leading = 6;

interface ConfidenceTableProps {
  readonly ranking: ActivityRanking;
  readonly robustness: RankingRobustness;
}

const onOneLine = (words: string): string => words.replaceAll(' ', '\u00A0');

function Suiting({ weights }: { readonly weights: readonly SuitingWeight[] }) {
  if (weights.length === 0) return 'Much like the present ones';
  return (
    <ul className={styles['weights']}>
      {weights.map(({ label, now, central }) => (
        <li key={label}>
          {label}: {onOneLine(`${weightInWords(central)} (now ${weightInWords(now)})`)}
        </li>
      ))}
    </ul>
  );
}

function Row({ ranking, tool }: { readonly ranking: ActivityRanking; readonly tool: ToolRobustness }) {
  const catalog = useCatalog();
  const { confidence, beatenByFirst } = tool;
  return (
    <tr>
      <th scope="row">{nameOf(catalog, tool.tool)}</th>
      <td data-numeric>{beatenByFirst === null ? 'is the first' : drawnShare(beatenByFirst)}</td>
      {confidence === null ? (
        <td colSpan={2}>Too seldom first to tell</td>
      ) : (
        <>
          <td data-numeric>{drawnShare(confidence)}</td>
          <td className={styles['wide']}>
            <Suiting weights={suitingWeights(ranking, tool)} />
          </td>
        </>
      )}
    </tr>
  );
}

/** Who beats whom over the draws, which weights suit a tool, and whether its facts suffice. */
export function ConfidenceTable({ ranking, robustness: { tools } }: ConfidenceTableProps) {
  const catalog = useCatalog();
  const shown = tools.filter(({ confidence }, place) => confidence !== null || place < leading);
  return (
    <TableFrame label="More about how sure" dense>
      <table className={styles['table']}>
        <caption>
          The tools that are first at times, and the next ones of the ranking, over the same draws.
        </caption>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col" data-numeric>
              {nameOf(catalog, tools[0]?.tool ?? '')} scores higher in
            </th>
            <th scope="col" data-numeric>
              Confidence factor
            </th>
            <th scope="col">Weights that suit it best</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((tool) => (
            <Row key={tool.tool} ranking={ranking} tool={tool} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
