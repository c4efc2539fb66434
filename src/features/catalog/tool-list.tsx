import { memo } from 'react';
import { Link } from 'wouter';
import { factInWords } from '../../catalog/fact-in-words.ts';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { ActivityTags } from './activity-tags.tsx';
import { addresses } from './addresses.ts';
import type { FoundTool } from '../../catalog/find-tools.ts';
import styles from './tool-list.module.css';
import { Successors } from './successors.tsx';

const ListedTool = memo(({ tool, alias }: FoundTool) => {
  const { id, name, summary, status, facts } = tool;
  const mark = ownMarkInWords(tool);
  return (
    <li className={styles['tool']}>
      <div className={styles['head']}>
        <h2 className={styles['name']}>
          <Link to={addresses.tool(id)}>{name}</Link>
        </h2>
        <Badge tone={statusTone(status.state)}>{statusInWords(status.state)}</Badge>
        {mark !== undefined && <Badge>{mark}</Badge>}
        {alias !== undefined && <span className={styles['alias']}>also known as {alias}</span>}
      </div>
      <div className={styles['about']}>
        <p className={styles['summary']}>{summary}</p>
        <p className={styles['successors']}>
          <Successors status={status} />
        </p>
        <ActivityTags tool={tool} />
      </div>
      <p className={styles['terms']}>
        <span>{factInWords('openness', facts.openness)}</span>
        <span>{factInWords('deployment', facts.deployment)}</span>
      </p>
    </li>
  );
});

/** The tools that were found, one line each. */
export function ToolList({ found }: { readonly found: readonly FoundTool[] }) {
  return (
    <ul className={styles['list']} aria-label="Tools">
      {found.map(({ tool, alias }) => (
        <ListedTool key={tool.id} tool={tool} {...(alias !== undefined && { alias })} />
      ))}
    </ul>
  );
}
