import { saveFile } from './save-file.ts';

/** Offers a text as a file to save. */
export const saveText = (name: string, text: string, type = 'application/json'): void => {
  saveFile(name, new Blob([text], { type }));
};
