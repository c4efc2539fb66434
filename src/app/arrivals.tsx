import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { isEmpty } from '../questions/answers.ts';
import { beforeKey } from '../state/before-key.ts';
import { readItem } from '../state/browser-storage.ts';
import { useSession } from '../state/session.ts';
import { Notice } from '../ui/notice.tsx';
import { PartBoundary } from './part-boundary.tsx';

// Needed only by those who followed a link, or who can go back from one.
const LinkNotices = lazy(async () => ({
  default: (await import('../features/link/link-notices.tsx')).LinkNotices,
}));

function LinkFailure() {
  return (
    <Notice tone="warning" title="The answers of the link could not be read yet" announce="at-once">
      <p>
        A part of the page did not load, for example because the network was interrupted. Load the page again.
      </p>
    </Notice>
  );
}

const follow = (onChange: () => void) => {
  globalThis.addEventListener('hashchange', onChange);
  return () => {
    globalThis.removeEventListener('hashchange', onChange);
  };
};

const hashNow = () => location.hash;

/** Looks out for answers in the address or put aside; all that deals with them is loaded once there are some. */
export function Arrivals() {
  // Answers are put aside on the way from one view to another, or by starting over: reasons to look again.
  useLocation();
  useSession(({ answers }) => isEmpty(answers));
  const hash = useSyncExternalStore(follow, hashNow);
  const [expected, setExpected] = useState(false);
  if (!expected && (hash.startsWith('#d=') || readItem(beforeKey) !== null)) setExpected(true);
  return (
    expected && (
      <PartBoundary instead={<LinkFailure />}>
        <Suspense>
          <LinkNotices />
        </Suspense>
      </PartBoundary>
    )
  );
}
