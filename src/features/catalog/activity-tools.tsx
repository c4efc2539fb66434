import { useTable, type Header, type ReactTable, type Row } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { activityColumns, activityTableFeatures } from './activity-columns.tsx';
import type { ActivityRow } from './activity-rows.ts';
import styles from './activity-tools.module.css';

type Features = typeof activityTableFeatures;
type Model = ReactTable<Features, ActivityRow>;

const spoken = { asc: 'ascending', desc: 'descending' } as const;

function HeadCell({ table, header }: { table: Model; header: Header<Features, ActivityRow> }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  return (
    // Its text comes from the column.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <th
      scope="col"
      className={classNames(column.columnDef.meta?.rowHead === true && styles['sticky'])}
      aria-sort={sorted === false ? undefined : spoken[sorted]}
    >
      <button type="button" className={styles['sort']} onClick={() => column.toggleSorting()}>
        <table.FlexRender header={header} />
        <span className={styles['direction']} data-sorted={sorted}>
          <Icon name={sorted === 'desc' ? 'sort-down' : 'sort-up'} />
        </span>
      </button>
    </th>
  );
}

function RowCells({ table, row }: { table: Model; row: Row<Features, ActivityRow> }) {
  return row.getAllCells().map((cell) => {
    // The text of a cell comes from the column.
    /* oxlint-disable jsx-a11y/control-has-associated-label */
    return cell.column.columnDef.meta?.rowHead === true ? (
      <th key={cell.id} scope="row" className={styles['sticky']}>
        <table.FlexRender cell={cell} />
      </th>
    ) : (
      <td key={cell.id} className={classNames(cell.column.columnDef.meta?.roomy === true && styles['roomy'])}>
        <table.FlexRender cell={cell} />
      </td>
    );
    /* oxlint-enable jsx-a11y/control-has-associated-label */
  });
}

interface ActivityToolsProps {
  readonly activity: Activity & { readonly id: ActivityId };
  readonly rows: readonly ActivityRow[];
}

/** The maintained tools of an activity side by side, sortable by every column. */
export function ActivityTools({ activity: { id, label }, rows }: ActivityToolsProps) {
  const columns = useMemo(() => activityColumns(id), [id]);
  const table = useTable({
    features: activityTableFeatures,
    columns,
    data: rows,
    getRowId: ({ tool }) => tool.id,
  });
  return (
    <div className={styles['region']}>
      <TableFrame label={`Tools for ${label}`} dense>
        <table>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <HeadCell key={header.id} table={table} header={header} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                <RowCells table={table} row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
