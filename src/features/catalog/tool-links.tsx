import { Fragment } from 'react';
import { Link } from 'wouter';
import { nameOf } from '../../catalog/catalog.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { addresses } from './addresses.ts';

/** The name of a tool as a link to its page; of anything else just its name. */
export function ToolLink({ id }: { readonly id: string }) {
  const catalog = useCatalog();
  const name = nameOf(catalog, id);
  return catalog.find(id) === undefined ? name : <Link to={addresses.tool(id)}>{name}</Link>;
}

/** Several tools in one line. */
export function ToolLinks({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <ToolLink id={id} />
    </Fragment>
  ));
}
