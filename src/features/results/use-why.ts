import { useSearchParams } from 'wouter';

const key = 'why';

interface Why {
  /** The id of the tool whose reasons the address asks for. */
  readonly tool: string | null;
  readonly open: (tool: string) => void;
  readonly close: () => void;
}

/** Which tool's reasons are open; it stands in the address, so that it can be linked to and Back closes it. */
export const useWhy = (): Why => {
  const [params, setParams] = useSearchParams();
  const set = (tool: string | null) => (before: URLSearchParams) => {
    const next = new URLSearchParams(before);
    if (tool === null) next.delete(key);
    else next.set(key, tool);
    return next;
  };
  return {
    tool: params.get(key),
    open: (tool) => setParams(set(tool)),
    close: () => {
      if (params.has(key)) setParams(set(null), { replace: true });
    },
  };
};
