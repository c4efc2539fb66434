import { useState } from 'react';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Tool } from '../../catalog/tool.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { integrationEvidence } from '../../catalog/evidence.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './integrations-of-tool.module.css';
import { StatementList, type Statement } from './statement-list.tsx';
import { ToolLink, ToolLinks } from './tool-links.tsx';
import type { ToolPartProps } from './tool-page.tsx';

/** What the file of another tool says about this one. */
const statementOf = (other: Tool, file: ToolFile | undefined, tool: Tool): readonly Statement[] => {
  if (file === undefined) return [];
  const evidence = { ...integrationEvidence(file, tool), id: other.id, label: other.name };
  return [{ evidence, label: <ToolLink id={other.id} /> }];
};

function FromOthers({ tool, others }: { readonly tool: Tool; readonly others: readonly Tool[] }) {
  const [wanted, setWanted] = useState(false);
  const { files } = useToolFiles(wanted ? others.map(({ id }) => id) : []);
  const statements = others.flatMap((other) => statementOf(other, files.get(other.id), tool));
  return (
    <>
      <h3>Others that name it</h3>
      <p>
        <ToolLinks ids={others.map(({ id }) => id)} />
      </p>
      <Disclosure summary="With kind and source" onToggle={(open) => setWanted(wanted || open)}>
        <StatementList tool={tool} within="integration, as it says itself" statements={statements} />
      </Disclosure>
    </>
  );
}

/** What the tool works with, as its own page in the catalog says and as the pages of others say. */
export function IntegrationsOfTool({ tool, file }: ToolPartProps) {
  const catalog = useCatalog();
  const own = [...new Set(tool.integrations)].map((id) => ({ id, name: nameOf(catalog, id) }));
  const others = catalog.tools.filter(({ integrations }) => integrations.includes(tool.id));
  return (
    <section aria-labelledby="integrations" className={styles['integrations']}>
      <h2 id="integrations">Works with</h2>
      {own.length === 0 && others.length === 0 && <p>No integration is recorded.</p>}
      {own.length > 0 && (
        <StatementList
          tool={tool}
          within="integration"
          statements={own.map((system) => ({
            evidence: integrationEvidence(file, system),
            label: <ToolLink id={system.id} />,
          }))}
        />
      )}
      {others.length > 0 && <FromOthers tool={tool} others={others} />}
    </section>
  );
}
