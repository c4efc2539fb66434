/**
 * Keeps the page for use without a network. Files are fetched once, in the background; from then on this release
 * answers from what it keeps, all of one version. A newer release is fetched beside it and waits until the reader asks
 * for it, or until no tab shows the old one.
 */

// Written in by the build: see vite-plugin.ts.
declare const OFFLINE_VERSION: string;
declare const OFFLINE_PATHS: readonly string[];

// What a service worker has besides what every page has.
declare const registration: ServiceWorkerRegistration;
declare const clients: { readonly claim: () => Promise<void> };
declare const skipWaiting: () => Promise<void>;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const isLasting = (event: Event): event is LastingEvent => 'waitUntil' in event;
const isRequest = (event: Event): event is RequestEvent => 'respondWith' in event;

const family = 'chooseops-';
const cacheName = family + OFFLINE_VERSION;

/** How many files are fetched at a time: the page itself comes first. */
const atOnce = 4;

const addressOf = (path: string) => new URL(path, registration.scope).href;

/** A file whose name holds its hash never changes, so an older release may have it already. */
const keep = async (cache: Cache, path: string): Promise<void> => {
  const address = addressOf(path);
  const older = path.startsWith('assets/') ? await caches.match(address, { ignoreVary: true }) : undefined;
  const response = older ?? (await fetch(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`expected ${path}, got status ${response.status}`);
  await cache.put(address, response);
};

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  const waiting = [...OFFLINE_PATHS];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      // A few at a time is the point of it.
      // oxlint-disable-next-line no-await-in-loop
      await keep(cache, path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

const dropOlder = async (): Promise<void> => {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(family) && name !== cacheName);
  await Promise.all(older.map(async (name) => caches.delete(name)));
  await clients.claim();
};

/** The view for frames comes from the server alone, which lets other pages frame it and nothing else. */
const isFramed = (url: string) => url.startsWith(addressOf('embed/'));

/** A page of the app is any address without an ending, as the server has it. */
const isPage = ({ mode, url }: Request) =>
  mode === 'navigate' && !isFramed(url) && !/\.[^/]*$/.test(new URL(url).pathname);

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(isPage(request) ? addressOf('index.html') : request.url, {
    ignoreVary: true,
  });
  return kept ?? fetch(request);
};

globalThis.addEventListener('install', (event) => {
  if (isLasting(event)) event.waitUntil(keepAll());
});

globalThis.addEventListener('activate', (event) => {
  if (isLasting(event)) event.waitUntil(dropOlder());
});

globalThis.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void skipWaiting();
});

globalThis.addEventListener('fetch', (event) => {
  if (!isRequest(event)) return;
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(registration.scope))
    event.respondWith(answer(request));
});
