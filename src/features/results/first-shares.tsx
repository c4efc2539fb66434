import { nameOf } from '../../catalog/catalog.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { RankingRobustness, ToolRobustness } from '../../scoring/robustness/ranking-robustness.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Bar } from '../../ui/bar.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { CopyBars } from './copy-bars.tsx';
import styles from './first-shares.module.css';
import { drawnShare, errorInWords } from '../../scoring/robustness/first-share-in-words.ts';

/** Tools that are first less often than this are summed up. */
const leastShown = 0.02;

interface FirstSharesProps {
  readonly ranking: ActivityRanking;
  readonly robustness: RankingRobustness;
  /** False while the figures belong to older answers. */
  readonly current: boolean;
}

function Share({ label, share }: { readonly label: string; readonly share: number }) {
  return (
    <span className={styles['share']}>
      <span className={styles['number']}>{drawnShare(share)}</span>
      <span className={styles['bar']}>
        <Bar label={label} value={100 * share} possible={100} />
      </span>
    </span>
  );
}

function Rows({ tools }: { readonly tools: readonly ToolRobustness[] }) {
  const catalog = useCatalog();
  return tools.map(({ tool, first, topThree }) => {
    const name = nameOf(catalog, tool);
    return (
      <tr key={tool}>
        <th scope="row">{name}</th>
        <td>
          <Share label={`${name}, first, in per cent`} share={first} />
        </td>
        <td>
          <Share label={`${name}, among the first three, in per cent`} share={topThree} />
        </td>
      </tr>
    );
  });
}

const restInWords = (count: number, share: number): string =>
  count === 1
    ? `The other tool is first in ${drawnShare(share)}.`
    : `The other ${count} tools together are first in ${drawnShare(share)}.`;

/** Which tools are first how often, when weights and unknown facts are drawn again and again. */
export function FirstShares({ ranking, robustness, current }: FirstSharesProps) {
  const catalog = useCatalog();
  const byShare = robustness.tools.toSorted((a, b) => b.first - a.first);
  const shown = byShare.filter(({ first }) => first > leastShown);
  const others = byShare.slice(shown.length);
  const [most] = byShare;
  const samples = numberInWords(robustness.samples);
  return (
    <div aria-busy={!current}>
      <p>
        <output>
          {most !== undefined &&
            `${nameOf(catalog, most.tool)} is first in ${drawnShare(most.first)} of the weightings consistent with your answers.`}
        </output>{' '}
        This is not a probability of being right. It says how much the first place depends on how exactly the
        criteria are weighed and on facts that nobody has recorded.
      </p>
      <TableFrame label="How often each tool is first" dense>
        <table className={styles['table']}>
          <caption>
            {current
              ? `${samples} weightings drawn, every share ${errorInWords(robustness)}.`
              : 'Being worked out again for your new answers …'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Tool</th>
              <th scope="col">First</th>
              <th scope="col">Among the first three</th>
            </tr>
          </thead>
          <tbody>
            <Rows tools={shown} />
          </tbody>
        </table>
      </TableFrame>
      {current && (
        <CopyBars
          activity={ranking.activity}
          title="How often each tool is first"
          note={`Of ${samples} weightings that are consistent with the answers, every share ${errorInWords(robustness)}.`}
          bars={async () =>
            (await import('./bars-of.ts')).barsOfShares(shown, (tool) => nameOf(catalog, tool))
          }
        />
      )}
      {others.length > 0 && ranking.ranked.length > 1 && (
        <p className={styles['rest']}>
          {restInWords(
            others.length,
            others.reduce((sum, { first }) => sum + first, 0),
          )}
        </p>
      )}
    </div>
  );
}
