import { Link } from 'wouter';
import { useOwnFile } from '../../state/own-file.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './own-file-note.module.css';

const address = '/catalog/own';

/** Says that the organisation's own file has a part in the results, or that it should have one and cannot. */
export function OwnFileNote() {
  const { overlay } = useCatalog();
  const damaged = useOwnFile((state) => state.damaged !== null);
  return (
    <>
      {damaged && (
        <Notice tone="warning" announce="at-pause" title="Your own file has no part in these results">
          <p>
            What this browser kept of it could not be read. <Link to={address}>See what is wrong</Link>
          </p>
        </Notice>
      )}
      {overlay !== undefined && (
        <p className={styles['note']}>
          With your own file{overlay.name === undefined ? '' : ` “${overlay.name}”`}: tools, prices and rules
          of your organisation count. <Link to={address}>See what it changes</Link>
        </p>
      )}
    </>
  );
}
