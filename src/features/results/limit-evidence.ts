import { activityIds } from '../../catalog/activities.ts';
import { featureEvidence, judgementEvidence, priceEvidence, type Evidence } from '../../catalog/evidence.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Constraint } from '../../scoring/constraint.ts';
import type { Context } from '../../scoring/context.ts';
import { amountInWords } from '../../scoring/cost/cost-in-words.ts';
import type { ScoredTool } from '../../scoring/ranking.ts';
import { evidenceFor } from '../../decision/evidence-for.ts';

/** Facts by which a limit is kept or in doubt, besides those that a failure rests on. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'single-sign-on': ['deployment'],
  'certifications': ['deployment'],
};

const costEvidence = (file: ToolFile, { way: { cost } }: ScoredTool): Evidence => ({
  ...priceEvidence(file),
  label: 'Cost a month',
  value: cost.known ? `${amountInWords(cost)}, ${cost.plan}` : `Not known. ${cost.because}`,
});

/** The effort of the way in which the team would have the tool, which can be more than that of its easiest one. */
const effortEvidence = (file: ToolFile, { way: { effort } }: ScoredTool): Evidence => {
  const judged = judgementEvidence(file, 'operatingEffort');
  return effort === undefined ? judged : { ...judged, value: `${effort} of 5 in the way you would have it` };
};

const featureOf = (file: ToolFile, item: string): readonly Evidence[] => {
  const [first, feature] = item.split('/');
  const activity = activityIds.find((id) => id === first);
  return activity === undefined || feature === undefined ? [] : [featureEvidence(file, activity, feature)];
};

/** What the file of a tool says on the things that one limit looks at; empty for a limit that reads no file. */
export const limitEvidence = (
  { id, restsOn }: Constraint,
  context: Context,
  scored: ScoredTool,
  file: ToolFile,
): readonly Evidence[] => {
  if (id === 'budget') return [costEvidence(file, scored)];
  if (id === 'operating-hours') return [effortEvidence(file, scored)];
  return [...restsOn(context), ...(besides[id] ?? [])].flatMap((item) =>
    item.includes('/') ? featureOf(file, item) : evidenceFor(file, [item], context),
  );
};
