import { versionInWords } from '../../catalog/overlay-in-words.ts';
import { criterionGroups } from '../../questions/criterion-groups.ts';
import { possibleByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { shareInWords } from '../../scoring/score-in-words.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import styles from './print-summary.module.css';

/** What paper needs and the screen shows elsewhere: the weights as they are set, and the state of the facts. */
export function PrintSummary({ ranking }: { readonly ranking: ActivityRanking }) {
  const catalog = useCatalog();
  const possible = possibleByGroup(ranking);
  return (
    <section className={styles['summary']} aria-label="Weights and facts">
      <p>
        Weights:{' '}
        {criterionGroups
          .map(({ id, label }) => `${label} ${shareInWords((possible.get(id) ?? 0) / 100)}`)
          .join(', ')}
        .
      </p>
      <p>Worked out with ChooseOps, catalog {versionInWords(catalog)}.</p>
    </section>
  );
}
