import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useCatalog } from '../../state/use-catalog.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './browse.module.css';
import { CatalogNav } from './catalog-nav.tsx';
import { FilterFields } from './filter-fields.tsx';
import { findTools, type Found } from '../../catalog/find-tools.ts';
import { NothingFound } from './nothing-found.tsx';
import { parametersOf, searchFrom } from './search-in-address.ts';
import { ToolList } from './tool-list.tsx';

interface CountProps {
  readonly found: Found;
  readonly all: number;
}

function Count({ found: { tools, similar, unrecorded }, all }: CountProps) {
  return (
    <div className={styles['count']}>
      <output>{tools.length === all ? `${all} tools` : `${tools.length} of ${all} tools`}</output>
      {similar && (
        <span>
          No tool has quite that name; {tools.length === 1 ? 'this one is' : 'these are'} spelt much like it.
        </span>
      )}
      {unrecorded > 0 && (
        <span>
          {unrecorded} more {unrecorded === 1 ? 'is' : 'are'} left out because the catalog does not record
          what you filter by.
        </span>
      )}
    </div>
  );
}

/** Every tool of the catalog, to be found by name and narrowed down; the address holds the search. */
export function Browse() {
  const catalog = useCatalog();
  const [parameters, setParameters] = useSearchParams();
  const search = useMemo(() => searchFrom(parameters, catalog), [parameters, catalog]);
  // Typing comes first; the list may lag behind by a moment.
  const shown = useDeferredValue(search);
  const found = useMemo(() => findTools(catalog, shown), [catalog, shown]);
  return (
    <>
      <CatalogNav />
      <PageHeading title="Catalog of tools" />
      <p>
        Every tool that this page compares, and those that have ended, so that you can find what took their
        place. Each fact on a tool’s page names its source and date.
      </p>
      <FilterFields
        search={search}
        onSearch={(next) => {
          setParameters(parametersOf(next), { replace: true });
        }}
      />
      <Count found={found} all={catalog.tools.length} />
      {found.tools.length === 0 ? <NothingFound search={shown} /> : <ToolList found={found.tools} />}
    </>
  );
}
