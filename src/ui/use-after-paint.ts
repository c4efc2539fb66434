import { startTransition, useEffect, useState } from 'react';

/**
 * The value, one frame late: what is drawn from it waits until everything drawn from the newest value is on the
 * screen. For long parts of a page that are rarely looked at while a control moves.
 */
export const useAfterPaint = <T>(value: T): T => {
  const [late, setLate] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A task of its own: the frame is painted before it runs.
      timer = setTimeout(() => {
        startTransition(() => {
          setLate((before) => (Object.is(before.value, value) ? before : { value }));
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return late.value;
};
