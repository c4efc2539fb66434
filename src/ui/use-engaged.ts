import { useEffect, useState } from 'react';

const signs = ['pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart', 'beforeprint'] as const;

/** True from the first sign that somebody uses the page; for what must be ready later and may wait until then. */
export const useEngaged = (): boolean => {
  const [engaged, setEngaged] = useState(false);
  useEffect(() => {
    if (engaged) return undefined;
    const engage = () => {
      setEngaged(true);
    };
    for (const sign of signs) globalThis.addEventListener(sign, engage, { passive: true });
    return () => {
      for (const sign of signs) globalThis.removeEventListener(sign, engage);
    };
  }, [engaged]);
  return engaged;
};
