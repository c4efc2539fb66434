import { useMemo } from 'react';
import { catalogReport } from '../../catalog/report.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CatalogNav } from './catalog-nav.tsx';
import { HealthByActivity } from './health-by-activity.tsx';
import { HealthByFact } from './health-by-fact.tsx';
import styles from './health.module.css';
import { OldestStatements } from './oldest-statements.tsx';
import { shareOf } from './share-of.ts';

function Report({ files }: { readonly files: ReadonlyMap<string, ToolFile> }) {
  const report = useMemo(() => catalogReport(files), [files]);
  const { tools, maintained, all, prices } = report;
  return (
    <>
      <ul className={styles['brief']}>
        <li>
          <strong>{tools}</strong> tools, {maintained} of them maintained
        </li>
        <li>
          <strong>{shareOf(all.sourced, all.known)}</strong> of {all.known.toLocaleString('en-GB')} statements
          name a source
        </li>
        <li>
          <strong>{shareOf(all.unverified, all.known)}</strong> are unverified
        </li>
        <li>
          <strong>{prices.known}</strong> tools have recorded prices
        </li>
      </ul>
      <HealthByFact shares={report.facts} />
      <HealthByActivity reports={report.activities} />
      <OldestStatements oldest={report.oldest} files={files} />
    </>
  );
}

/** How much the catalog knows, what it can show a source for, and what is old. */
export function Health() {
  // A tool of the reader's own is no part of the published catalog.
  const tools = useCatalog().tools.filter(({ overlay }) => overlay?.own !== true);
  const { files, failed } = useToolFiles(tools.map(({ id }) => id));
  const complete = files.size === tools.length;
  return (
    <div className={styles['page']}>
      <CatalogNav />
      <PageHeading title="How good the evidence is" />
      <p>
        Counted from the tool files as they are now; judgements are opinions and are not counted. Shares with
        a source are shares of what is known. What is not recorded widens the range of a score and never
        counts as a no.
      </p>
      {complete && <Report files={files} />}
      {!complete && !failed && (
        <output className={styles['loading']}>Reading {tools.length} tool files …</output>
      )}
      {!complete && failed && (
        <Notice tone="warning" title="Some tool files could not be loaded" announce="at-pause">
          <p>Nothing is counted, because the numbers would be wrong. Loading the page again usually helps.</p>
        </Notice>
      )}
    </div>
  );
}
