import { useMemo, useState } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ComparedTool } from './compared-tools.ts';
import { arranged, compareSections, type Arrangement } from './compare-sections.ts';
import { CompareTable } from './compare-table.tsx';
import styles from './comparison.module.css';
import { Preferences } from './preferences.tsx';

interface ComparisonProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
}

interface ArrangementChoiceProps {
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
}

function ArrangementChoice({ arrangement, onChange }: ArrangementChoiceProps) {
  return (
    <fieldset className={styles['arrangement']}>
      <legend>
        <VisuallyHidden>Rows to show</VisuallyHidden>
      </legend>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={arrangement.onlyDifferences}
          onChange={({ currentTarget }) =>
            onChange({ ...arrangement, onlyDifferences: currentTarget.checked })
          }
        />
        Only differences
      </label>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={arrangement.differencesFirst}
          onChange={({ currentTarget }) =>
            onChange({ ...arrangement, differencesFirst: currentTarget.checked })
          }
        />
        Differences first
      </label>
    </fieldset>
  );
}

/** Why one stands above the other, then everything known about them line by line. */
export function Comparison({ ranking, tools }: ComparisonProps) {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const { files, failed } = useToolFiles(tools.map(({ tool }) => tool.id));
  const [arrangement, setArrangement] = useState<Arrangement>({
    onlyDifferences: false,
    differencesFirst: true,
  });
  const sections = useMemo(
    () => compareSections({ ranking, tools, files, answers, catalog }),
    [ranking, tools, files, answers, catalog],
  );
  const shown = arranged(sections, arrangement);
  const count = (all: typeof sections) => all.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <Preferences ranking={ranking} tools={tools} />
      <section aria-labelledby="side-by-side">
        <h2 id="side-by-side">Side by side</h2>
        {failed && (
          <Notice tone="danger" announce="at-once" title="Some sources could not be loaded">
            <p>Facts without their sources are left out below. Try again later.</p>
          </Notice>
        )}
        <div className={styles['bar']}>
          <ArrangementChoice arrangement={arrangement} onChange={setArrangement} />
          <output className={styles['count']}>
            {count(shown)} of {count(sections)} lines
          </output>
        </div>
        <CompareTable ranking={ranking} tools={tools} sections={shown} />
      </section>
    </>
  );
}
