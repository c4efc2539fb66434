import { judgementEvidence } from '../../catalog/evidence.ts';
import { judgements } from '../../catalog/judgements.ts';
import { StatementList } from './statement-list.tsx';
import type { ToolPartProps } from './tool-page.tsx';

const efforts = ['setupEffort', 'operatingEffort', 'learningEffort'] as const;

/** What the editors think of the effort, with their grounds. */
export function JudgementsOfTool({ tool, file }: ToolPartProps) {
  return (
    <section aria-labelledby="judgements">
      <h2 id="judgements">Judgements</h2>
      <p>Opinions of the editors, not facts, from 1 (very little effort) to 5 (a lot).</p>
      <StatementList
        tool={tool}
        statements={efforts.map((name) => ({
          evidence: judgementEvidence(file, name),
          hint: judgements[name].meaning,
        }))}
      />
    </section>
  );
}
