import type { Catalog } from '../catalog/catalog.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';
import type { Decision } from './decision-schema.ts';

/** What the caller knows beside the decision; a command has neither. */
export interface Surroundings {
  /** The address that opens the decision again. */
  readonly address?: string | undefined;
  /** The files of some tools by id, with the sources of their facts. */
  readonly files?: ReadonlyMap<string, ToolFile> | undefined;
}

/** A form in which a decision leaves the page. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Place in lists of formats; lower comes first. */
  readonly order: number;
  /** File name extension without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** A file of it begins with a byte order mark, so that programs know it for UTF-8; a copied text does not. */
  readonly byteOrderMark?: true;
  /** The decision as text; the catalog is the one that it was made on, for names and facts that it only refers to. */
  readonly write: (decision: Decision, catalog: Catalog, surroundings?: Surroundings) => string;
}

/** The text of a file in a format. */
export const fileText = ({ byteOrderMark }: Pick<Format, 'byteOrderMark'>, text: string): string =>
  byteOrderMark === true ? `\uFEFF${text}` : text;

/** Declares an export format; one default export a file. */
export const defineFormat = <F extends Format>(format: F): F => format;
