import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { NotLoaded } from './not-loaded.tsx';

const nothing = () => null;

/**
 * A part that loads when it is first drawn. One that cannot be loaded takes only itself away: it says so, or nothing
 * if it is a `side` matter.
 */
export const lazyPart = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  matter: 'main' | 'side' = 'main',
): LazyExoticComponent<ComponentType<P>> =>
  lazy<ComponentType<P>>(async () =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: matter === 'main' ? NotLoaded : nothing }),
    ),
  );
