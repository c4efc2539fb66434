import { Suspense, type ComponentProps } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { WhyContent } from './why-content.tsx';

// The reasons load when somebody asks for them.
const Content = lazyPart(async () => (await import('./why-content.tsx')).WhyContent);

/** Everything behind a tool's place, once it is loaded. */
export function LazyWhy(props: ComponentProps<typeof WhyContent>) {
  return (
    <Suspense fallback={<p>Loading the reasons …</p>}>
      <Content {...props} />
    </Suspense>
  );
}
