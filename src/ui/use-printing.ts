import { useSyncExternalStore } from 'react';

const paper = 'print';

let printing = false;

const subscribe = (onChange: () => void) => {
  const list = globalThis.matchMedia(paper);
  const begin = () => {
    printing = true;
    onChange();
  };
  const end = () => {
    printing = false;
    onChange();
  };
  globalThis.addEventListener('beforeprint', begin);
  globalThis.addEventListener('afterprint', end);
  list.addEventListener('change', onChange);
  return () => {
    globalThis.removeEventListener('beforeprint', begin);
    globalThis.removeEventListener('afterprint', end);
    list.removeEventListener('change', onChange);
  };
};

/**
 * True while the page is drawn for paper. Browsers tell by an event, by the medium or by both; either comes early
 * enough for what is drawn at once, but not for what has to be loaded.
 */
export const usePrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => printing || globalThis.matchMedia(paper).matches);
