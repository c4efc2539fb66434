import { Link, useLocation } from 'wouter';
import { addresses } from './addresses.ts';
import styles from './catalog-nav.module.css';

const parts = [
  { to: addresses.tools, label: 'Tools' },
  { to: addresses.activities, label: 'Activities' },
  { to: addresses.legend, label: 'What the words mean' },
];

/** The parts of the catalog. */
export function CatalogNav() {
  const [location] = useLocation();
  return (
    <nav aria-label="Catalog">
      <ul className={styles['links']}>
        {parts.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles['link'] ?? ''}
              aria-current={location === to ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
