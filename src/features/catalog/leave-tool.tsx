import { useLocation } from 'wouter';
import { activityIds } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import replacing from '../../questions/stack/replacing.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';

/** For somebody who has to leave this tool: notes that, and asks what decides where to go. Nothing answered is lost. */
export function LeaveTool({ tool }: { readonly tool: Tool }) {
  const { answers, answer } = useSession();
  const [, navigate] = useLocation();
  const find = () => {
    const leaving = answerTo(answers, replacing) ?? [];
    if (!leaving.includes(tool.id)) answer(replacing.path, [...leaving, tool.id]);
    const jobs = activityIds.filter(
      (id) => answers.activities.includes(id) || tool.activities[id] === 'core',
    );
    if (jobs.length > 0) answer('activities', jobs);
    navigate('/wizard/quick');
  };
  return (
    <p>
      <Button size="small" onClick={find}>
        Find what fits instead
      </Button>{' '}
      Notes that you leave {tool.name}, and asks the six questions that change a ranking most.
    </p>
  );
}
