import type { Decision } from './decision-schema.ts';

/** A form in which a decision leaves the page. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** File name extension without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (decision: Decision) => string;
}

/** Declares an export format; one default export a file. */
export const defineFormat = (format: Format): Format => format;
