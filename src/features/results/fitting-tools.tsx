import { useMemo, useState } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { RankMoves } from '../../state/use-rank-moves.ts';
import { useTable } from '@tanstack/react-table';
import { firstVisibility, toolColumns, toolTableFeatures } from './tool-columns.tsx';
import { everything, keepsRow, toolRows, type RowFilter } from './tool-row.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { ToolTable } from './tool-table.tsx';
import styles from './fitting-tools.module.css';

const isWide = () => globalThis.matchMedia('(min-width: 40rem)').matches;

interface FittingToolsProps {
  readonly ranking: ActivityRanking;
  readonly moves: RankMoves;
}

/** Every tool that keeps the limits, in a table to sort, filter and open. */
export function FittingTools({ ranking, moves }: FittingToolsProps) {
  const [filter, setFilter] = useState<RowFilter>(everything);
  const rows = useMemo(() => toolRows(ranking, moves), [ranking, moves]);
  const data = useMemo(() => rows.filter(keepsRow(filter)), [rows, filter]);
  const [initialState] = useState(() => ({
    sorting: [{ id: 'rank', desc: false }],
    columnVisibility: firstVisibility(isWide()),
  }));
  const table = useTable({
    features: toolTableFeatures,
    columns: toolColumns,
    data,
    getRowId: (row) => row.scored.tool.id,
    getRowCanExpand: () => true,
    // A new ranking must not close what the reader has opened.
    autoResetExpanded: false,
    enableSortingRemoval: false,
    initialState,
  });
  if (rows.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="fitting-tools">
      <h2 id="fitting-tools">
        All tools that fit ({rows.length})<span className={styles['onPaper']}>: the first ten</span>
      </h2>
      <TableToolbar
        filter={filter}
        onFilter={setFilter}
        rows={rows}
        shown={data.length}
        columns={table.getAllLeafColumns()}
      />
      <ToolTable table={table} ranking={ranking} />
    </section>
  );
}
