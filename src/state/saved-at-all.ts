/** The name of the browser's storage of decisions. */
export const databaseName = 'chooseops-decisions';

/**
 * Whether this browser has ever kept a decision, found out without the library that reads them. True where a browser
 * cannot tell.
 */
export const savedAtAll = async (): Promise<boolean> => {
  try {
    if (!('databases' in indexedDB)) return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
};
