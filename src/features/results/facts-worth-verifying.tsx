import { Suspense, useMemo, useState } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { factsToVerify } from '../../scoring/sensitivity/facts-to-verify.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';

// The list loads when somebody opens it.
const Facts = lazyPart(async () => (await import('./facts-to-check.tsx')).FactsToCheck);

/** Facts that stand open; smaller ones are folded. */
const standing = 6;

/** Unknown facts that could each alone change the first place, the one with the largest effect first. */
export function FactsWorthVerifying({ ranking }: { readonly ranking: ActivityRanking }) {
  const found = useMemo(() => factsToVerify(ranking), [ranking]);
  const [open, setOpen] = useState(false);
  const more = found.length - standing;
  if (found.length === 0) return <p>No single unknown fact can change the first place.</p>;
  return (
    <Disclosure summary={`Facts worth verifying (${found.length})`} onToggle={setOpen}>
      <p>Each of these, if it turned out otherwise than expected, would alone change the first place.</p>
      {open && (
        <Suspense fallback={<p>Loading …</p>}>
          <Facts found={found.slice(0, standing)} ranking={ranking} />
          {more > 0 && (
            <Disclosure summary={`${more} with a smaller effect`}>
              <Facts found={found.slice(standing)} ranking={ranking} />
            </Disclosure>
          )}
        </Suspense>
      )}
    </Disclosure>
  );
}
