import type { ActivityId } from '../../catalog/activities.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { useSession } from '../../state/session.ts';
import { shortlistLimit } from '../../state/shortlist-limit.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import hints from '../../ui/scroll-hint.module.css';
import { scrollHint } from '../../ui/scroll-hint.ts';
import styles from './shortlist-bar.module.css';

/** Fewest tools that can be compared. */
const fewest = 2;

/** The tools picked for a comparison, always in sight while there are any. */
export function ShortlistBar({ activity }: { readonly activity: ActivityId }) {
  const catalog = useCatalog();
  const shortlist = useSession((session) => session.shortlist);
  const toggle = useSession((session) => session.toggleShortlisted);
  const comparable = shortlist.filter((id) => catalog.find(id)?.activities[activity] !== undefined);
  if (shortlist.length === 0) return null;
  return (
    <section className={styles['bar']} aria-label="Shortlist">
      <output className={styles['count']}>
        {shortlist.length} of {shortlistLimit} to compare
      </output>
      <ul ref={scrollHint} className={classNames(styles['tools'], hints['hint'])}>
        {shortlist.map((id) => (
          <li key={id} className={styles['tool']}>
            {nameOf(catalog, id)}
            {!comparable.includes(id) && <span className={styles['other']}> (another job)</span>}
            <Button
              tone="quiet"
              size="small"
              aria-label={`Remove ${nameOf(catalog, id)} from the shortlist`}
              onClick={() => toggle(id)}
            >
              <Icon name="cross" />
            </Button>
          </li>
        ))}
      </ul>
      {comparable.length < fewest ? (
        <Button tone="primary" size="small" disabled>
          Compare
        </Button>
      ) : (
        <LinkButton to={`/compare/${activity}`} tone="primary" size="small">
          Compare
        </LinkButton>
      )}
    </section>
  );
}
