import { readItem, removeItem, writeItem } from '../state/browser-storage.ts';

/** What the reader may choose; `system` follows the settings of the device. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'chooseops-theme';

/** The theme chosen at some earlier visit. */
export const storedTheme = (): Theme => {
  const stored = readItem(storageKey);
  return themes.find((theme) => theme === stored) ?? 'system';
};

/** Shows the page in a theme; the colours follow from `data-theme`. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** Shows a theme now and at later visits. */
export const chooseTheme = (theme: Theme): void => {
  applyTheme(theme);
  if (theme === 'system') removeItem(storageKey);
  else writeItem(storageKey, theme);
};
