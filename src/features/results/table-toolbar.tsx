import type { Column } from '@tanstack/react-table';
import { useId } from 'react';
import type { Coverage } from '../../catalog/tool.ts';
import { statusStates } from '../../catalog/vocabularies.ts';
import { statusInWords } from '../../catalog/status-in-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { fixedColumns, type toolTableFeatures } from './tool-columns.tsx';
import { everything, keepsRow, type RowFilter, type ToolRow } from './tool-row.ts';
import styles from './table-toolbar.module.css';

interface FilterFieldsProps {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly rows: readonly ToolRow[];
}

/** Only where some of the tools do no more than a part. */
function CoverageField({ filter, onFilter, rows }: FilterFieldsProps) {
  const id = useId();
  const count = (coverage: Coverage) => rows.filter(keepsRow({ ...everything, coverage })).length;
  if (count('partial') === 0) return null;
  const pick = (value: string) =>
    onFilter({ ...filter, coverage: value === 'core' || value === 'partial' ? value : 'any' });
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>Job</label>
      <select
        className={styles['input']}
        id={id}
        value={filter.coverage}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        <option value="any">All</option>
        <option value="core">Do the whole job ({count('core')})</option>
        <option value="partial">Do part of it ({count('partial')})</option>
      </select>
    </div>
  );
}

function FilterFields({ filter, onFilter, rows }: FilterFieldsProps) {
  const id = useId();
  const present = statusStates.filter((state) =>
    rows.some(({ scored }) => scored.tool.status.state === state),
  );
  const pick = (value: string) =>
    onFilter({ ...filter, status: present.find((state) => state === value) ?? 'any' });
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={`${id}-text`}>Find a tool</label>
        <input
          className={styles['input']}
          id={`${id}-text`}
          type="search"
          value={filter.text}
          onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-status`}>Status</label>
        <select
          className={styles['input']}
          id={`${id}-status`}
          value={filter.status}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          <option value="any">Any</option>
          {present.map((state) => (
            <option key={state} value={state}>
              {statusInWords(state)}
            </option>
          ))}
        </select>
      </div>
      <CoverageField filter={filter} onFilter={onFilter} rows={rows} />
    </>
  );
}

interface TableToolbarProps extends FilterFieldsProps {
  /** How many rows the filter leaves. */
  readonly shown: number;
  readonly columns: readonly Column<typeof toolTableFeatures, ToolRow>[];
}

/** Above the table: find, filter, choose columns. */
export function TableToolbar({ filter, onFilter, rows, shown, columns }: TableToolbarProps) {
  return (
    <div className={styles['toolbar']}>
      <FilterFields filter={filter} onFilter={onFilter} rows={rows} />
      <output className={styles['count']}>
        {shown === rows.length ? `${shown} tools` : `${shown} of ${rows.length} tools`}
      </output>
      <div className={styles['columns']}>
        <Disclosure summary="Columns">
          <fieldset className={styles['choices']}>
            <legend>Columns to show</legend>
            {columns
              .filter((column) => !fixedColumns.has(column.id))
              .map((column) => (
                <label key={column.id} className={styles['choice']}>
                  <input
                    type="checkbox"
                    checked={column.getIsVisible()}
                    onChange={() => column.toggleVisibility()}
                  />
                  {column.columnDef.meta?.title ?? column.id}
                </label>
              ))}
          </fieldset>
        </Disclosure>
      </div>
    </div>
  );
}
