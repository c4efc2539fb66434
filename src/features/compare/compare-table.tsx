import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
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

interface CompareTableProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
  readonly sections: readonly CompareSection[];
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
          <Badge tone="danger">left out</Badge>
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

function Line({ row, tools }: { row: CompareRow; tools: readonly ComparedTool[] }) {
  return (
    <tr>
      <th scope="row" title={row.meaning}>
        {row.label}
      </th>
      {tools.map(({ tool }, place) => (
        <EvidenceCell key={tool.id} evidence={row.cells[place]} tool={tool.name} differs={row.differs} />
      ))}
    </tr>
  );
}

/** Points, cost and every statement, one column for each tool; head and first column stay in sight. */
export function CompareTable({ ranking, tools, sections, children }: CompareTableProps) {
  return (
    <div className={styles['compare']}>
      <TableFrame label="Comparison" dense>
        <table style={{ ['--tools' as string]: tools.length }}>
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
          <CostRows tools={tools} />
          {sections.map((section) => (
            <tbody key={section.id}>
              <tr className={styles['section']}>
                <th scope="rowgroup" colSpan={tools.length + 1}>
                  <span>{section.label}</span>
                </th>
              </tr>
              {section.rows.map((row) => (
                <Line key={row.id} row={row} tools={tools} />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </div>
  );
}
