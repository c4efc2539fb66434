import { Link } from 'wouter';
import { neighbours } from '../../catalog/neighbours.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Search } from '../../catalog/find-tools.ts';
import { missingToolReport } from './issue-address.ts';

const neighbourNamed = (text: string) => {
  const sought = text.trim().toLowerCase();
  return neighbours.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((word) => word.toLowerCase() === sought),
  );
};

/** What to do when no tool fits the search. */
export function NothingFound({ search: { text, chosen } }: { readonly search: Search }) {
  const neighbour = neighbourNamed(text);
  const name = text.trim();
  const missing = name !== '' && neighbour === undefined && Object.keys(chosen).length === 0;
  return (
    <Notice title={missing ? `“${name}” is not in the catalog` : 'No tool fits this search'}>
      {neighbour !== undefined && (
        <p>
          {neighbour.name} is not compared here: it does none of the jobs. The catalog knows it as a system
          that tools work with.
        </p>
      )}
      {Object.keys(chosen).length > 0 && <p>Try with fewer filters.</p>}
      {name !== '' && (
        <p>
          Look by job instead: <Link to="/catalog/activities">browse the activities</Link> and the tools for
          each.
        </p>
      )}
      {name !== '' && neighbour === undefined && (
        <p>
          Is it missing? <a href={missingToolReport(name)}>Suggest “{name}” for the catalog</a> (opens a form
          on GitHub).
        </p>
      )}
    </Notice>
  );
}
