import type { ReactNode } from 'react';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Badge } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Alternatives } from './alternatives.tsx';
import { CatalogNav } from './catalog-nav.tsx';
import { CoveredActivities } from './covered-activities.tsx';
import { FactsOfTool } from './facts-of-tool.tsx';
import { FeaturesOfTool } from './features-of-tool.tsx';
import { IntegrationsOfTool } from './integrations-of-tool.tsx';
import { JudgementsOfTool } from './judgements-of-tool.tsx';
import { LifeOfTool } from './life-of-tool.tsx';
import { PricesOfTool } from './prices-of-tool.tsx';
import { SuitsWhom } from './suits-whom.tsx';
import { ToolIdentity } from './tool-identity.tsx';
import styles from './tool-page.module.css';

/** What every part of a tool's page is given. */
export interface ToolPartProps {
  readonly tool: Tool;
  readonly file: ToolFile;
}

function Sourced({ tool, file }: ToolPartProps) {
  return (
    <>
      <ToolIdentity tool={tool} file={file} />
      <LifeOfTool tool={tool} file={file} />
      <SuitsWhom tool={tool} />
      <CoveredActivities tool={tool} file={file} />
      <FactsOfTool tool={tool} file={file} />
      <FeaturesOfTool tool={tool} file={file} />
      <PricesOfTool tool={tool} file={file} />
      <JudgementsOfTool tool={tool} file={file} />
      <IntegrationsOfTool tool={tool} file={file} />
    </>
  );
}

function KnownTool({ tool }: { readonly tool: Tool }) {
  const { files, failed } = useToolFiles([tool.id]);
  const file = files.get(tool.id);
  const mark = ownMarkInWords(tool);
  return (
    <div className={styles['page']}>
      <CatalogNav />
      <PageHeading title={tool.name} />
      <p className={styles['summary']}>
        {tool.summary} {mark !== undefined && <Badge>{mark}</Badge>}
      </p>
      {file !== undefined && <Sourced tool={tool} file={file} />}
      {file === undefined && !failed && <output className={styles['loading']}>Loading the sources …</output>}
      {failed && (
        <Notice tone="warning" title="The sources of this tool could not be loaded" announce="at-pause">
          <p>The network may have been interrupted. Loading the page again usually helps.</p>
        </Notice>
      )}
      <Alternatives tool={tool} />
    </div>
  );
}

interface ToolPageProps {
  readonly id: string;
  /** Shown if there is no such tool. */
  readonly otherwise: ReactNode;
}

/** Everything that the catalog holds about one tool, with sources. */
export function ToolPage({ id, otherwise }: ToolPageProps) {
  const tool = useCatalog().find(id);
  return tool === undefined ? otherwise : <KnownTool key={id} tool={tool} />;
}
