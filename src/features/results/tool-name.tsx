import { Link } from 'wouter';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './tool-name.module.css';

interface ToolNameProps {
  readonly tool: Pick<Tool, 'id' | 'name' | 'overlay'>;
}

/** The name of a tool, leading to the page about it, with a mark if the reader's own file speaks of it. */
export function ToolName({ tool }: ToolNameProps) {
  const mark = ownMarkInWords(tool);
  return (
    <>
      <Link to={toolAddress(tool.id)} className={styles['name'] ?? ''}>
        {tool.name}
      </Link>
      {mark !== undefined && (
        <>
          {' '}
          <Badge>{mark}</Badge>
        </>
      )}
    </>
  );
}
