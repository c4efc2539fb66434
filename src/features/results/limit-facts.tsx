import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Constraint } from '../../scoring/constraint.ts';
import type { Context } from '../../scoring/context.ts';
import type { ScoredTool } from '../../scoring/ranking.ts';
import { EvidenceList } from './evidence-list.tsx';
import { limitEvidence } from './limit-evidence.ts';

interface LimitFactsProps {
  readonly constraint: Constraint;
  readonly context: Context;
  readonly scored: ScoredTool;
  /** Undefined while it is loading. */
  readonly file: ToolFile | undefined;
}

/** What is known of a tool on the things that one limit looks at, each with its source. */
export function LimitFacts({ constraint, context, scored, file }: LimitFactsProps) {
  if (file === undefined) return null;
  const evidence = limitEvidence(constraint, context, scored, file);
  return evidence.length > 0 && <EvidenceList evidence={evidence} />;
}
