import type { Tool } from '../../catalog/tool.ts';
import { ToolLinks } from './tool-links.tsx';

/** Where to go instead of a tool; nothing for one that has no successor. */
export function Successors({ status: { state, successors } }: Pick<Tool, 'status'>) {
  if (successors.length === 0) return null;
  return (
    <span>
      {state === 'renamed' ? 'Goes on as' : 'Look at instead:'} <ToolLinks ids={successors} />
    </span>
  );
}
