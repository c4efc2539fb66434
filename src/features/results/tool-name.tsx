import { Link } from 'wouter';
import { toolAddress } from '../../catalog/tool-address.ts';
import type { Tool } from '../../catalog/tool.ts';
import styles from './tool-name.module.css';

/** The name of a tool, leading to the page about it. */
export function ToolName({ tool: { id, name } }: { readonly tool: Pick<Tool, 'id' | 'name'> }) {
  return (
    <Link to={toolAddress(id)} className={styles['name'] ?? ''}>
      {name}
    </Link>
  );
}
