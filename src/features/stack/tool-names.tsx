import { Fragment } from 'react';
import { Link } from 'wouter';
import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import { toolAddress } from '../../catalog/tool-address.ts';

interface ToolNamesProps {
  readonly catalog: Catalog;
  readonly ids: readonly string[];
}

/** Tools in one line, each a link to its page. */
export function ToolNames({ catalog, ids }: ToolNamesProps) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <Link to={toolAddress(id)}>{nameOf(catalog, id)}</Link>
    </Fragment>
  ));
}
