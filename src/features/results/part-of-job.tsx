import type { ActivityId } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';

interface PartOfJobProps {
  readonly tool: Pick<Tool, 'activities'>;
  readonly activity: ActivityId;
}

/** Marks a tool that was not made for the whole job; it is ranked all the same. It follows a name in a line. */
export function PartOfJob({ tool, activity }: PartOfJobProps) {
  if (tool.activities[activity] !== 'partial') return null;
  return (
    <>
      {' '}
      <Badge>does part of it</Badge>
    </>
  );
}
