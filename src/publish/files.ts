import { readToolFiles } from '../catalog/read-tool-files.ts';
import { catalogData } from './catalog-data.ts';
import { llmsText } from './llms-text.ts';

/** Everything that the build publishes for other programs, by path below the address of the page. */
export const publishedFiles = (): ReadonlyMap<string, string> =>
  new Map([...catalogData(readToolFiles()), ['llms.txt', llmsText()]]);
