import { Link, useLocation } from 'wouter';
import { addresses } from './addresses.ts';
import styles from './catalog-nav.module.css';

const parts = [
  { to: addresses.tools, label: 'Tools', inside: /^\/catalog(\/tools\/.*)?$/ },
  { to: addresses.activities, label: 'Jobs', inside: /^\/catalog\/activities/ },
  { to: addresses.own, label: 'Your own', inside: /^\/catalog\/own$/ },
  { to: addresses.legend, label: 'Legend', inside: /^\/catalog\/legend$/ },
  { to: addresses.health, label: 'Evidence', inside: /^\/catalog\/health$/ },
];

/** The parts of the catalog. */
export function CatalogNav() {
  const [location] = useLocation();
  return (
    <nav aria-label="Catalog">
      <ul className={styles['links']}>
        {parts.map(({ to, label, inside }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles['link'] ?? ''}
              aria-current={inside.test(location) ? (location === to ? 'page' : 'true') : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
