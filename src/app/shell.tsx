import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { catalogVersion } from '../catalog/version.ts';
import { NameMark } from './name-mark.tsx';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

const destinations = [
  { to: '/', label: 'Home', inside: /^\/$/ },
  { to: '/wizard/choosing', label: 'Questions', inside: /^\/wizard/ },
  { to: '/results', label: 'Results', inside: /^\/(results|compare|voices)/ },
  { to: '/stack', label: 'Stack', inside: /^\/stack/ },
  { to: '/decisions', label: 'Saved', inside: /^\/decisions/ },
  { to: '/catalog', label: 'Catalog', inside: /^\/catalog/ },
  { to: '/method', label: 'Method', inside: /^\/method/ },
];

function Navigation() {
  const [location] = useLocation();
  return (
    <nav aria-label="Main" className={styles['nav']}>
      <ul className={styles['links']}>
        {destinations.map(({ to, label, inside }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles['link']}
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

function Footer() {
  return (
    <footer className={styles['footer']}>
      <p>Nothing leaves your browser.</p>
      <p>
        ChooseOps {import.meta.env.PAGE_VERSION}, catalog {catalogVersion.version}, facts of{' '}
        <time dateTime={catalogVersion.date}>{catalogVersion.date}</time>
      </p>
      <p>MIT licence</p>
    </footer>
  );
}

/** What surrounds every view. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['shell']}>
      <a href="#main" className={styles['skip']}>
        Skip to content
      </a>
      <header className={styles['header']}>
        <div className={styles['inner']}>
          <NameMark />
          <Navigation />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
