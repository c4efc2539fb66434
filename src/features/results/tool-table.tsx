import type { Column, Header, ReactTable, Row } from '@tanstack/react-table';
import { Fragment, useRef } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { classNames } from '../../ui/class-names.ts';
import { Glide } from '../../ui/glide.ts';
import { Icon } from '../../ui/icon.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { ShortlistToggle } from './shortlist-toggle.tsx';
import type { toolTableFeatures } from './tool-columns.tsx';
import type { ToolRow } from './tool-row.ts';
import styles from './tool-table.module.css';
import { LazyWhy } from './lazy-why.tsx';
import { WhyButton } from './why-button.tsx';

type Features = typeof toolTableFeatures;
type ToolTableModel = ReactTable<Features, ToolRow>;

interface ToolTableProps {
  readonly table: ToolTableModel;
  readonly ranking: ActivityRanking;
}

const phone = '(max-width: 40rem)';

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

interface RowProps {
  readonly table: ToolTableModel;
  readonly row: Row<Features, ToolRow>;
  /** True where there is no room for columns that hold nothing but something to press. */
  readonly narrow: boolean;
}

/** What a line offers to press, below the name of its tool. */
function RowActions({ row }: Pick<RowProps, 'row'>) {
  const { tool } = row.original.scored;
  return (
    <span className={styles['actions']}>
      <ShortlistToggle tool={tool} />
      <WhyButton tool={tool.name} open={row.getIsExpanded()} onToggle={() => row.toggleExpanded()} />
    </span>
  );
}

const isControl = ({ column }: { readonly column: Column<Features, ToolRow> }) =>
  column.columnDef.meta?.control === true;

function RowCells({ table, row, narrow }: RowProps) {
  return row.getVisibleCells().map((cell) => {
    if (narrow && isControl(cell)) return null;
    const meta = cell.column.columnDef.meta;
    // The text of a cell comes from the column.
    /* oxlint-disable jsx-a11y/control-has-associated-label */
    return meta?.rowHead === true ? (
      <th key={cell.id} scope="row" className={styles['sticky']}>
        <table.FlexRender cell={cell} />
        {narrow && <RowActions row={row} />}
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

function ToolLines({ table, row, narrow, ranking }: ToolTableProps & RowProps) {
  const { scored } = row.original;
  const open = row.getIsExpanded();
  return (
    <>
      <tr data-glide={scored.tool.id}>
        <RowCells table={table} row={row} narrow={narrow} />
        {!narrow && (
          <td className={styles['control']}>
            <WhyButton tool={scored.tool.name} open={open} onToggle={() => row.toggleExpanded()} />
          </td>
        )}
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
  const narrow = useMedia(phone);
  return (
    <div className={styles['region']}>
      <TableFrame label="All tools that fit" dense>
        <table>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(
                  (header) =>
                    !(narrow && isControl(header)) && (
                      <HeadCell key={header.id} table={table} header={header} />
                    ),
                )}
                {!narrow && (
                  <th scope="col" className={styles['control']}>
                    Reasons
                  </th>
                )}
              </tr>
            ))}
          </thead>
          <Glide root={rows} order={ranking.ranked.map(({ tool }) => tool.id).join(' ')}>
            <tbody ref={rows}>
              {table.getRowModel().rows.map((row) => (
                <Fragment key={row.id}>
                  <ToolLines table={table} row={row} narrow={narrow} ranking={ranking} />
                </Fragment>
              ))}
            </tbody>
          </Glide>
        </table>
      </TableFrame>
    </div>
  );
}
