import styles from './icon.module.css';

/** Outlines on a 16 × 16 grid, drawn with a stroke of 1.6. */
const outlines = {
  'arrow-left': 'M13 8H3m4-4L3 8l4 4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  'check': 'm3 8.5 3.2 3.2L13 4.8',
  'chevron': 'm6 3.5 4.5 4.5L6 12.5',
  'copy': 'M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2',
  'cross': 'm4 4 8 8m0-8-8 8',
  'download': 'M8 2.5v8m-3.5-3L8 11l3.5-3.5M3 13.5h10',
  'external': 'M9 3h4v4m0-4L7.5 8.5M12 9.5V13H3V4h3.5',
  'file': 'M4 2h5l3 3v9H4zM9 2v3h3',
  'info': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 5.2V11M8 4.8v.4',
  'minus': 'M3.5 8h9',
  'moon': 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6Z',
  'plus': 'M8 3.5v9M3.5 8h9',
  'print': 'M4.5 6V2.5h7V6m-7 5.5H2.5V6h11v5.5h-2m-7-2h7v4h-7z',
  'screen': 'M2 3h12v8H2zm4 11h4m-2-3v3',
  'sort-down': 'M8 3v10m-3.5-3.5L8 13l3.5-3.5',
  'sort-up': 'M8 13V3M4.5 6.5 8 3l3.5 3.5',
  'sun':
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.2v1.5m0 10.6v1.5M1.2 8h1.5m10.6 0h1.5M3.2 3.2l1 1m7.6 7.6 1 1m0-9.6-1 1m-7.6 7.6-1 1',
  'unknown': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3M8 11.4v.1',
  'upload': 'M8 11V3M4.5 6 8 2.5 11.5 6M3 13.5h10',
  'warning': 'M8 2.2 14.3 13H1.7zM8 6.4v3M8 11.3v.1',
} as const;

export type IconName = keyof typeof outlines;

/** A decorative outline; the text beside it says what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
