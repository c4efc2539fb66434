import { lazy, Suspense, type ComponentProps } from 'react';
import { Notice } from '../../ui/notice.tsx';
import type { WhyContent } from './why-content.tsx';

function NotLoaded() {
  return (
    <Notice tone="danger" announce="at-once" title="The reasons could not be loaded">
      <p>The ranking is complete without them. Load the page again when you have a connection.</p>
    </Notice>
  );
}

// The reasons load when somebody asks for them.
const Content = lazy(async () =>
  import('./why-content.tsx').then(
    ({ WhyContent: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** Everything behind a tool's place, once it is loaded. */
export function LazyWhy(props: ComponentProps<typeof WhyContent>) {
  return (
    <Suspense fallback={<p>Loading the reasons …</p>}>
      <Content {...props} />
    </Suspense>
  );
}
