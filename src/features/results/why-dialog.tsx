import type { ActivityRanking, EliminatedTool, RankedTool } from '../../scoring/ranking.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWhy } from './use-why.ts';
import { LazyWhy } from './lazy-why.tsx';

const find = (
  { ranked, eliminated }: ActivityRanking,
  tool: string | null,
): RankedTool | EliminatedTool | undefined =>
  ranked.find((one) => one.tool.id === tool) ?? eliminated.find((one) => one.tool.id === tool);

/** The reasons for the tool that the address names, above the page. */
export function WhyDialog({ ranking }: { readonly ranking: ActivityRanking }) {
  const { tool, close } = useWhy();
  const scored = find(ranking, tool);
  return (
    <Dialog
      open={scored !== undefined}
      onClose={close}
      title={scored === undefined ? 'Why?' : `Why ${scored.tool.name}?`}
    >
      {scored !== undefined && <LazyWhy ranking={ranking} scored={scored} />}
    </Dialog>
  );
}
