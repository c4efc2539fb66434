import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import { featureEvidence, type Evidence } from '../../catalog/evidence.ts';
import { factNames } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Answers } from '../../questions/answers.ts';
import { evidenceFor } from '../../decision/evidence-for.ts';

/** What one source says of a tool. */
export interface SourcedStatements {
  /** The address, or why there is none. */
  readonly source: string;
  /** When it was read; empty if no statement says. */
  readonly dates: readonly string[];
  /** `Licence: MIT`, in the order of the vocabularies. */
  readonly statements: readonly string[];
}

const sourceOf = ({ source, unverified, own }: Evidence): string | undefined => {
  if (unverified === true) return 'No source confirms this';
  return own === true ? 'Your own file' : source;
};

/** Every statement about a tool that a ranking of this activity can look at, by the source that it was read in. */
export const statementsBySource = (
  file: ToolFile,
  scope: { readonly activity: ActivityId; readonly answers: Answers; readonly catalog: Catalog },
): readonly SourcedStatements[] => {
  const reads = ['status', 'activities', 'prices', ...factNames, 'integrations'];
  const features = featuresOf(scope.activity).map(({ id }) => featureEvidence(file, scope.activity, id));
  const bySource = new Map<string, Evidence[]>();
  for (const evidence of [...evidenceFor(file, reads, scope), ...features]) {
    const source = sourceOf(evidence);
    if (!evidence.recorded || source === undefined) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), evidence]);
  }
  return [...bySource].map(([source, found]) => ({
    source,
    dates: [...new Set(found.flatMap(({ asOf }) => (asOf === undefined ? [] : [dateInWords(asOf)])))],
    statements: found.map(({ label, value }) => `${label}: ${value}`),
  }));
};
