import { useMemo, useState } from 'react';
import { versionInWords } from '../../catalog/overlay-in-words.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Notice } from '../../ui/notice.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { ArrangementChoice } from './arrangement-choice.tsx';
import type { ComparedTool } from './compared-tools.ts';
import { arranged, compareSections, type Arrangement } from './compare-sections.ts';
import { CompareTable } from './compare-table.tsx';
import styles from './comparison.module.css';
import { PointsRows } from './points-rows.tsx';
import { Preferences } from './preferences.tsx';
import { sourcesOf } from './sources-of.ts';
import { SourcesOnPaper } from './sources-on-paper.tsx';
import { useUnfoldedGroups } from './use-unfolded-groups.ts';

interface ComparisonProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
}

const weighedGroups = ({ criteria }: ActivityRanking) => [
  ...new Set(criteria.map(({ criterion }) => criterion.group)),
];

/** Why one stands above the other, then everything known about them line by line. */
export function Comparison({ ranking, tools }: ComparisonProps) {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  const { files, failed } = useToolFiles(tools.map(({ tool }) => tool.id));
  const [arrangement, setArrangement] = useState<Arrangement>({
    onlyDifferences: false,
    differencesFirst: true,
  });
  const weighed = weighedGroups(ranking);
  const groups = useUnfoldedGroups(weighed);
  const printing = usePrinting();
  const sections = useMemo(
    () => compareSections({ ranking, tools, files, answers, catalog }),
    [ranking, tools, files, answers, catalog],
  );
  const shown = arranged(sections, arrangement);
  const sources = printing ? sourcesOf(shown, files) : undefined;
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
          <ArrangementChoice
            arrangement={arrangement}
            onChange={setArrangement}
            everyCriterion={groups.all}
            onEveryCriterion={groups.foldAll}
          />
          <output className={styles['count']}>
            {count(shown)} of {count(sections)} lines
          </output>
        </div>
        <CompareTable ranking={ranking} tools={tools} sections={shown} files={files} sources={sources}>
          <PointsRows
            ranking={ranking}
            tools={tools}
            arrangement={arrangement}
            unfolded={printing ? new Set(weighed) : groups.unfolded}
            onFold={groups.fold}
          />
        </CompareTable>
      </section>
      {printing && <p>Worked out with ChooseOps, catalog {versionInWords(catalog)}.</p>}
      {sources !== undefined && <SourcesOnPaper sources={sources} />}
    </>
  );
}
