import { Link } from 'wouter';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';

/** The name of a tool, leading to the page about it. */
export function ToolLink({ tool }: { readonly tool: Pick<Tool, 'id' | 'name' | 'overlay'> }) {
  const mark = ownMarkInWords(tool);
  return (
    <>
      <Link to={toolAddress(tool.id)}>{tool.name}</Link>
      {mark !== undefined && (
        <>
          {' '}
          <Badge>{mark}</Badge>
        </>
      )}
    </>
  );
}
