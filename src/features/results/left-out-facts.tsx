import type { ActivityId } from '../../catalog/activities.ts';
import type { EliminatedTool } from '../../scoring/ranking.ts';
import { constraints } from '../../scoring/registry.ts';
import { useScoringContext } from '../../state/use-limits.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { LimitFacts } from './limit-facts.tsx';

interface LeftOutFactsProps {
  readonly activity: ActivityId;
  readonly scored: EliminatedTool;
  /** Id of the limit that the tool breaks. */
  readonly limit: string;
}

/** The facts by which a tool breaks one limit, each with its source. */
export function LeftOutFacts({ activity, scored, limit }: LeftOutFactsProps) {
  const context = useScoringContext(activity);
  const { files } = useToolFiles([scored.tool.id]);
  const constraint = constraints.find(({ id }) => id === limit);
  if (constraint === undefined) return null;
  return (
    <LimitFacts constraint={constraint} context={context} scored={scored} file={files.get(scored.tool.id)} />
  );
}
