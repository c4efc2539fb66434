/** The views that a first visit leads to, loaded when they are needed or about to be. */
export const views = {
  wizard: async () => import('../features/wizard/wizard.tsx'),
  results: async () => import('../features/results/results.tsx'),
};

const wantedBy = (element: Element): (() => Promise<unknown>) | undefined => {
  const path = element.closest('a')?.pathname ?? '';
  if (path.includes('/wizard')) return views.wizard;
  return path.endsWith('/results') ? views.results : undefined;
};

/** What shows that a link is about to be followed. */
const intents = ['pointerover', 'focusin', 'touchstart'] as const;

const load = ({ target }: Event): void => {
  if (!(target instanceof Element)) return;
  // Following the link tries again, and says what went wrong.
  wantedBy(target)?.().catch(() => undefined);
};

/**
 * Loads a view as soon as the pointer or the focus comes to a link that leads to it, so that following the link shows
 * no empty page; returns the way to stop.
 */
export const loadOnIntent = (): (() => void) => {
  for (const intent of intents) document.addEventListener(intent, load, { passive: true });
  return () => {
    for (const intent of intents) document.removeEventListener(intent, load);
  };
};
