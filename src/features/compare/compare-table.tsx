import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { constraintLabel } from '../../decision/labels.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { rankInWords } from '../../scoring/score-in-words.ts';
import { useSession } from '../../state/session.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ComparedTool } from './compared-tools.ts';
import type { CompareRow, CompareSection } from './compare-sections.ts';
import styles from './compare-table.module.css';
import { CostRows } from './cost-rows.tsx';
import { EvidenceCell } from './evidence-cell.tsx';
import { LimitRow } from './limit-row.tsx';

interface CompareTableProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
  readonly sections: readonly CompareSection[];
  readonly files: ReadonlyMap<string, ToolFile>;
  /** The numbered sources, if the page is drawn for paper. */
  readonly sources: readonly string[] | undefined;
  /** The first rows: where the points come from. */
  readonly children: ReactNode;
}

function ToolHead({ ranking, compared }: { ranking: ActivityRanking; compared: ComparedTool }) {
  const toggle = useSession((session) => session.toggleShortlisted);
  const { tool } = compared;
  const mark = ownMarkInWords(tool);
  return (
    <th scope="col" className={styles['tool']}>
      <span className={styles['name']}>
        <Link to={toolAddress(tool.id)}>{tool.name}</Link> {mark !== undefined && <Badge>{mark}</Badge>}
      </span>
      <span className={styles['place']}>
        {'reasons' in compared ? (
          <span>
            <Badge tone="danger">left out</Badge>{' '}
            {compared.reasons.map(({ constraint }) => constraintLabel(constraint)).join(', ')}
          </span>
        ) : (
          `Rank ${rankInWords(ranking, compared)}`
        )}
        <Button
          tone="quiet"
          size="small"
          aria-label={`Remove ${tool.name} from the comparison`}
          onClick={() => toggle(tool.id)}
        >
          Remove
        </Button>
      </span>
    </th>
  );
}

interface LineProps extends Pick<CompareTableProps, 'tools' | 'sources'> {
  readonly row: CompareRow;
}

function Line({ row, tools, sources }: LineProps) {
  return (
    <tr>
      <th scope="row" title={row.meaning}>
        {row.label}
      </th>
      {tools.map(({ tool }, place) => (
        <EvidenceCell
          key={tool.id}
          evidence={row.cells[place]}
          tool={tool.name}
          differs={row.differs}
          sources={sources}
        />
      ))}
    </tr>
  );
}

/** How many columns there are, and a name for each, which stands in every cell where the columns are stacked. */
const namesForStacking = (tools: readonly ComparedTool[]): CSSProperties => ({
  ['--tools' as string]: tools.length,
  ...Object.fromEntries<string>(
    tools.map(({ tool }, place) => [`--tool-${place + 1}`, JSON.stringify(tool.name)]),
  ),
});

/** Points, cost and every statement, one column for each tool; head and first column stay in sight. */
export function CompareTable({ ranking, tools, sections, files, sources, children }: CompareTableProps) {
  return (
    <div className={styles['compare']}>
      <TableFrame label="Comparison" dense>
        <table style={namesForStacking(tools)}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>What is compared</VisuallyHidden>
              </th>
              {tools.map((compared) => (
                <ToolHead key={compared.tool.id} ranking={ranking} compared={compared} />
              ))}
            </tr>
          </thead>
          {children}
          <LimitRow tools={tools} />
          <CostRows tools={tools} files={files} sources={sources} />
          {sections.map((section) => (
            <tbody key={section.id}>
              <tr className={styles['section']}>
                <th scope="rowgroup" colSpan={tools.length + 1}>
                  <span>{section.label}</span>
                </th>
              </tr>
              {section.rows.map((row) => (
                <Line key={row.id} row={row} tools={tools} sources={sources} />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </div>
  );
}
