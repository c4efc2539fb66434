import type { Header, ReactTable, Row } from '@tanstack/react-table';
import { Fragment, useRef } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Glide } from '../../ui/glide.ts';
import { Icon } from '../../ui/icon.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import type { toolTableFeatures } from './tool-columns.tsx';
import type { ToolRow } from './tool-row.ts';
import styles from './tool-table.module.css';
import { LazyWhy } from './lazy-why.tsx';

type Features = typeof toolTableFeatures;
type ToolTableModel = ReactTable<Features, ToolRow>;

interface ToolTableProps {
  readonly table: ToolTableModel;
  readonly ranking: ActivityRanking;
}

const spoken = { asc: 'ascending', desc: 'descending' } as const;

function HeadCell({ table, header }: { table: ToolTableModel; header: Header<Features, ToolRow> }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const meta = column.columnDef.meta;
  return (
    <th
      scope="col"
      className={classNames(
        meta?.rowHead === true && styles['sticky'],
        meta?.control === true && styles['control'],
      )}
      data-numeric={meta?.numeric}
      aria-sort={sorted === false ? undefined : spoken[sorted]}
    >
      {column.getCanSort() ? (
        <button
          type="button"
          className={styles['sort']}
          title={meta?.title}
          onClick={() => column.toggleSorting()}
        >
          <table.FlexRender header={header} />
          <span className={styles['direction']} data-sorted={sorted}>
            <Icon name={sorted === 'desc' ? 'sort-down' : 'sort-up'} />
          </span>
        </button>
      ) : (
        <table.FlexRender header={header} />
      )}
    </th>
  );
}

function RowCells({ table, row }: { table: ToolTableModel; row: Row<Features, ToolRow> }) {
  return row.getVisibleCells().map((cell) => {
    const meta = cell.column.columnDef.meta;
    // The text of a cell comes from the column.
    /* oxlint-disable jsx-a11y/control-has-associated-label */
    return meta?.rowHead === true ? (
      <th key={cell.id} scope="row" className={styles['sticky']}>
        <table.FlexRender cell={cell} />
      </th>
    ) : (
      <td
        key={cell.id}
        className={classNames(meta?.control === true && styles['control'])}
        data-numeric={meta?.numeric}
      >
        <table.FlexRender cell={cell} />
      </td>
    );
    /* oxlint-enable jsx-a11y/control-has-associated-label */
  });
}

function ToolLines({ table, row, ranking }: ToolTableProps & { row: Row<Features, ToolRow> }) {
  const { scored } = row.original;
  const open = row.getIsExpanded();
  return (
    <>
      <tr data-glide={scored.tool.id}>
        <RowCells table={table} row={row} />
        <td className={styles['control']}>
          <Button
            tone="quiet"
            size="small"
            aria-expanded={open}
            aria-label={`Why ${scored.tool.name}?`}
            onClick={() => row.toggleExpanded()}
          >
            <span className={styles['turn']} data-open={open}>
              <Icon name="chevron" />
            </span>
            Why?
          </Button>
        </td>
      </tr>
      {open && (
        <tr className={styles['opened']}>
          <td colSpan={row.getVisibleCells().length + 1}>
            <div className={styles['why']}>
              <LazyWhy ranking={ranking} scored={scored} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

/** The table itself; its state stays with the owner. */
export function ToolTable({ table, ranking }: ToolTableProps) {
  const rows = useRef<HTMLTableSectionElement>(null);
  return (
    <div className={styles['region']}>
      <TableFrame label="All tools that fit" dense>
        <table>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <HeadCell key={header.id} table={table} header={header} />
                ))}
                <th scope="col" className={styles['control']}>
                  Reasons
                </th>
              </tr>
            ))}
          </thead>
          <Glide root={rows} order={ranking.ranked.map(({ tool }) => tool.id).join(' ')}>
            <tbody ref={rows}>
              {table.getRowModel().rows.map((row) => (
                <Fragment key={row.id}>
                  <ToolLines table={table} row={row} ranking={ranking} />
                </Fragment>
              ))}
            </tbody>
          </Glide>
        </table>
      </TableFrame>
    </div>
  );
}
