import { nameOf } from '../../catalog/catalog.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { StatusState } from '../../catalog/vocabularies.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Provenance } from '../../ui/provenance.tsx';
import { LeaveTool } from './leave-tool.tsx';
import styles from './life-of-tool.module.css';
import { ReportLink } from './report-link.tsx';
import { Successors } from './successors.tsx';
import { ToolLinks } from './tool-links.tsx';
import type { ToolPartProps } from './tool-page.tsx';

function Dates({ tool: { status } }: Pick<ToolPartProps, 'tool'>) {
  const dates = [
    { words: 'since', date: status.since },
    { words: 'closed to new customers since', date: status.closedToNewCustomersSince },
    { words: 'ends on', date: status.endsOn },
  ];
  return dates.map(({ words, date }) =>
    date === undefined ? null : (
      <span key={words}>
        {words} <time dateTime={date}>{dateInWords(date)}</time>
      </span>
    ),
  );
}

/** States after which nobody should stay. */
const endedStates: ReadonlySet<StatusState> = new Set([
  'unmaintained',
  'archived',
  'sunset-announced',
  'discontinued',
]);

/** What the editors say each successor is best for, where they say it. */
function SuccessorReasons({ status }: Pick<Tool, 'status'>) {
  const catalog = useCatalog();
  const { files } = useToolFiles(status.successors);
  const reasons = status.successors.flatMap((id) => {
    const bestFor = files.get(id)?.judgements['bestFor']?.value;
    return bestFor === undefined ? [] : [{ id, bestFor }];
  });
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ id, bestFor }) => (
        <li key={id}>
          {nameOf(catalog, id)} is best for: {bestFor}
        </li>
      ))}
    </ul>
  );
}

/** Where the tool stands in its life, what came before it, and what took its place. */
export function LifeOfTool({ tool, file }: ToolPartProps) {
  const catalog = useCatalog();
  const { state } = tool.status;
  const { note, source, asOf, unverified } = file.status;
  const predecessors = catalog.tools.filter(({ status }) => status.successors.includes(tool.id));
  return (
    <Panel as="section" tight className={styles['life']} labelledBy="life">
      <h2 id="life" className={styles['heading']}>
        Status
      </h2>
      <p className={styles['state']}>
        <Badge tone={statusTone(state)}>{statusInWords(state)}</Badge> <Dates tool={tool} />
        <Provenance
          about={`status of ${tool.name}`}
          source={source}
          date={asOf === undefined ? undefined : dateInWords(asOf)}
          unverified={unverified}
          own={tool.overlay?.own === true && source === undefined}
        />
        <ReportLink tool={tool} about="Status" value={statusInWords(state)} source={source} />
      </p>
      {note !== undefined && <p>{note}</p>}
      {tool.status.successors.length > 0 && (
        <p>
          <Successors status={tool.status} />
        </p>
      )}
      <SuccessorReasons status={tool.status} />
      {endedStates.has(state) && <LeaveTool tool={tool} />}
      {predecessors.length > 0 && (
        <p>
          Named as a replacement for <ToolLinks ids={predecessors.map(({ id }) => id)} />.
        </p>
      )}
    </Panel>
  );
}
