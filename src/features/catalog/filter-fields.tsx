import { useId, useState } from 'react';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Search } from '../../catalog/find-tools.ts';
import styles from './filter-fields.module.css';
import { toolFilters, type ToolFilter } from '../../catalog/tool-filters.ts';

interface FilterFieldProps {
  readonly filter: ToolFilter;
  readonly value: string | undefined;
  readonly onPick: (value: string | undefined) => void;
}

function FilterField({ filter, value, onPick }: FilterFieldProps) {
  const id = useId();
  const catalog = useCatalog();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{filter.label}</label>
      <select
        id={id}
        className={styles['input']}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value === '' ? undefined : currentTarget.value);
        }}
      >
        <option value="">Any</option>
        {filter.options(catalog).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const isWide = () => globalThis.matchMedia('(min-width: 48rem)').matches;

interface FilterFieldsProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}

/** The text and the filters by which the list of tools is narrowed down. */
export function FilterFields({ search, onSearch }: FilterFieldsProps) {
  const id = useId();
  const count = Object.keys(search.chosen).length;
  const [startsOpen] = useState(() => isWide() || count > 0);
  const pick = (key: string, value: string | undefined) => {
    const { [key]: _before, ...others } = search.chosen;
    onSearch({ ...search, chosen: value === undefined ? others : { ...others, [key]: value } });
  };
  return (
    <search className={styles['search']}>
      <div className={styles['field']}>
        <label htmlFor={id}>Name of a tool, old names included</label>
        <input
          id={id}
          type="search"
          className={styles['input']}
          value={search.text}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            onSearch({ ...search, text: currentTarget.value });
          }}
        />
      </div>
      <Disclosure startsOpen={startsOpen} summary={count === 0 ? 'Filters' : `Filters (${count} set)`}>
        <div className={styles['filters']}>
          {toolFilters.map((filter) => (
            <FilterField
              key={filter.key}
              filter={filter}
              value={search.chosen[filter.key]}
              onPick={(value) => {
                pick(filter.key, value);
              }}
            />
          ))}
          <Button
            className={styles['clear']}
            disabled={count === 0}
            onClick={() => {
              onSearch({ ...search, chosen: {} });
            }}
          >
            Clear filters
          </Button>
        </div>
      </Disclosure>
    </search>
  );
}
