import type { Tool } from '../../catalog/tool.ts';
import { useSession } from '../../state/session.ts';
import { shortlistLimit } from '../../state/shortlist-limit.ts';
import { Button } from '../../ui/button.tsx';

/** Puts the tool among those to compare, or takes it off. */
export function CompareButton({ tool }: { readonly tool: Pick<Tool, 'id' | 'name'> }) {
  const listed = useSession(({ shortlist }) => shortlist.includes(tool.id));
  const full = useSession(({ shortlist }) => shortlist.length >= shortlistLimit);
  const toggle = useSession((session) => session.toggleShortlisted);
  return (
    <Button size="small" aria-pressed={listed} disabled={full && !listed} onClick={() => toggle(tool.id)}>
      {listed ? `${tool.name} is in your comparison` : `Add ${tool.name} to your comparison`}
    </Button>
  );
}
