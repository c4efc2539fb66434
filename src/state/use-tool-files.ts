import { useEffect, useState } from 'react';
import { loadToolFile } from '../catalog/load.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';
import { useOwnFile, type OwnFile } from './own-file.ts';

/** The files of some tools, with every source and date; a file that is still loading is missing from the map. */
export interface ToolFiles {
  readonly files: ReadonlyMap<string, ToolFile>;
  /** True if a file could not be loaded. */
  readonly failed: boolean;
}

const nothing: ToolFiles = { files: new Map(), failed: false };

const withFile =
  (id: string, file: ToolFile | undefined) =>
  ({ files, failed }: ToolFiles): ToolFiles =>
    file === undefined ? { files, failed: true } : { files: new Map(files).set(id, file), failed };

/** The file of one tool as the reader's own file leaves it. */
const loadFile = async (id: string, own: OwnFile | null): Promise<ToolFile | undefined> => {
  const file = await loadToolFile(id);
  if (own === null) return file;
  const { overlaidFile } = await import('../catalog/overlay.ts');
  return overlaidFile(own.overlay, id, file);
};

/** The files of some tools as the reader's own file leaves them; one that cannot be loaded is missing. */
export const toolFilesOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, ToolFile>> => {
  const { own } = useOwnFile.getState();
  const loaded = await Promise.all(
    ids.map(async (id) => [id, await loadFile(id, own).catch(() => undefined)] as const),
  );
  return new Map(loaded.flatMap(([id, file]) => (file === undefined ? [] : [[id, file] as const])));
};

/** Loads the files of these tools, each once. */
export const useToolFiles = (ids: readonly string[]): ToolFiles => {
  const [loaded, setLoaded] = useState(nothing);
  const own = useOwnFile((state) => state.own);
  const key = ids.join(' ');
  useEffect(() => {
    let wanted = true;
    const take = (id: string, file: ToolFile | undefined) => {
      if (wanted) setLoaded(withFile(id, file));
    };
    for (const id of key.split(' ').filter((one) => one !== '')) {
      loadFile(id, own).then(
        (file) => take(id, file),
        () => take(id, undefined),
      );
    }
    return () => {
      wanted = false;
    };
  }, [key, own]);
  return loaded;
};
