import { Icon } from '../../ui/icon.tsx';
import styles from './tool-identity.module.css';
import type { ToolPartProps } from './tool-page.tsx';

const repositoryAddress = (repository: string) =>
  repository.startsWith('https://') ? repository : `https://github.com/${repository}`;

/** The host of an address; all of it if it is none, as a reader's own file may have it. */
const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;

function OutsideLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children} <Icon name="external" />
    </a>
  );
}

/** Who makes the tool, what else it is called, and where it lives. */
export function ToolIdentity({ tool: { aliases }, file }: ToolPartProps) {
  const { vendor, website, repository } = file;
  return (
    <dl className={styles['identity']}>
      {aliases.length > 0 && (
        <div>
          <dt>Also known as</dt>
          <dd>{aliases.join(', ')}</dd>
        </div>
      )}
      {vendor !== undefined && (
        <div>
          <dt>By</dt>
          <dd>{vendor}</dd>
        </div>
      )}
      {website !== undefined && (
        <div>
          <dt>Website</dt>
          <dd>
            <OutsideLink to={website}>{hostOf(website)}</OutsideLink>
          </dd>
        </div>
      )}
      {repository !== undefined && (
        <div>
          <dt>Repository</dt>
          <dd>
            <OutsideLink to={repositoryAddress(repository)}>{repository}</OutsideLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
