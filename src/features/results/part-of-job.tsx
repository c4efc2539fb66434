import type { ActivityId } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { Badge } from '../../ui/badge.tsx';

interface PartOfJobProps {
  readonly tool: Pick<Tool, 'activities'>;
  readonly activity: ActivityId;
}

/** Marks a tool that was not made for the whole job; it is ranked all the same, by what it does. */
export function PartOfJob({ tool, activity }: PartOfJobProps) {
  return tool.activities[activity] === 'partial' && <Badge>does part of it</Badge>;
}
