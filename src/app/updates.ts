/** The message by which a waiting release is asked to take over: see src/offline/service-worker.ts. */
const takeOver = 'take-over';

const ownAddress = `${import.meta.env.BASE_URL}sw.js`;

/** The address in the form in which the page's policy lets a script start: see src/state/start-worker.ts. */
const workerAddress =
  globalThis.trustedTypes
    ?.createPolicy('offline', { createScriptURL: () => ownAddress })
    .createScriptURL(ownAddress) ?? ownAddress;

/** Resolves once the page is loaded and the browser has nothing more urgent to do. */
export const pageAtRest = async (): Promise<void> => {
  if (document.readyState !== 'complete')
    await new Promise((resume) => {
      globalThis.addEventListener('load', resume, { once: true });
    });
  await new Promise<void>((resume) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resume(), { timeout: 5000 });
    else setTimeout(resume, 2000);
  });
};

/**
 * Starts the worker that keeps the page for use offline, and tells of a newer release that waits. Where there can be
 * none the page works all the same, with a network.
 */
export const watchForUpdates = async (onReady: (waiting: ServiceWorker) => void): Promise<void> => {
  const registration = await navigator.serviceWorker.register(workerAddress);
  const offer = () => {
    // Without a controller it is the first visit, and what waits is this very release.
    const { waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) onReady(waiting);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
};

/** Puts the waiting release in place and loads the page anew once it is there. */
export const loadUpdate = (waiting: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => globalThis.location.reload(), {
    once: true,
  });
  // A worker has no origin to aim at.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage(takeOver);
};
