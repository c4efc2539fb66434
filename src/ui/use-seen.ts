import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far below the screen something counts as seen, so that it is there when the reader arrives. */
const margin = '400px';

/** True from the moment an element comes near the screen; for parts that load when somebody looks at them. */
export const useSeen = <E extends Element>(): readonly [RefObject<E | null>, boolean] => {
  const element = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (element.current === null || seen) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [seen]);
  return [element, seen];
};
