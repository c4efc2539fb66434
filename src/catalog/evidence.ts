import type { ActivityId } from './activities.ts';
import { factInWords, impliedInWords, notRecorded, supportInWords } from './fact-in-words.ts';
import { facts, type FactName } from './facts.ts';
import { findFeature } from './features.ts';
import { judgements, type JudgementName } from './judgements.ts';
import { statusInWords } from './status-in-words.ts';
import type { ToolFile } from './tool-schema.ts';

/** Where a statement was read and when, as far as its file says. */
interface Provenance {
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly unverified?: true | undefined;
  readonly note?: string | undefined;
}

/** One statement of a tool file, ready to be shown: what it says, and on what it rests. */
export interface Evidence extends Provenance {
  readonly id: string;
  readonly label: string;
  /** What the label means, in a sentence. */
  readonly meaning?: string;
  readonly value: string;
  readonly recorded: boolean;
  /** True if the value is not stated but follows from other facts of the tool. */
  readonly implied?: true;
  /** True if it only counts other statements, each of which has its own source. */
  readonly counted?: true;
  /** True for an opinion of the editors; `note` holds its grounds. */
  readonly judgement?: true;
  /** True for the word of the reader's own organisation, from its own file. */
  readonly own?: true;
}

type Named = Pick<Evidence, 'id' | 'label' | 'meaning'>;

const missing = (named: Named): Evidence => ({ ...named, value: notRecorded, recorded: false });

const stated = (named: Named, value: string, provenance: Provenance): Evidence => ({
  ...named,
  value,
  recorded: true,
  ...(provenance.source !== undefined && { source: provenance.source }),
  ...(provenance.asOf !== undefined && { asOf: provenance.asOf }),
  ...(provenance.unverified === true && { unverified: true }),
  ...(provenance.note !== undefined && { note: provenance.note }),
});

/** A statement that the catalog never makes without a source, so that one with none is the organisation's word. */
const confirmed = (named: Named, value: string, provenance: Provenance): Evidence => ({
  ...stated(named, value, provenance),
  ...(provenance.source === undefined && provenance.unverified !== true && { own: true }),
});

const unstated = (named: Named, { facts: { deployment, languages } }: ToolFile, name: FactName): Evidence => {
  const value = impliedInWords(name, { deployment: deployment?.value, languages: languages?.value });
  return value === undefined ? missing(named) : { ...named, value, recorded: false, implied: true };
};

/** A fact of the tool. */
export const factEvidence = (file: ToolFile, name: FactName): Evidence => {
  const { label, meaning } = facts[name];
  const fact = file.facts[name];
  const named = { id: name, label, meaning };
  return fact === undefined
    ? unstated(named, file, name)
    : confirmed(named, factInWords(name, fact.value), fact);
};

/** How far the tool offers one feature of an activity. */
export const featureEvidence = (file: ToolFile, activity: ActivityId, feature: string): Evidence => {
  const { label = feature, meaning = '' } = findFeature(activity, feature) ?? {};
  const offered = file.features?.[activity]?.[feature];
  const named = { id: feature, label, meaning };
  return offered === undefined ? missing(named) : confirmed(named, supportInWords(offered.value), offered);
};

const rating = (value: unknown) => (typeof value === 'number' ? `${value} of 5` : String(value));

/** What the editors think of the tool; marked as a judgement. */
export const judgementEvidence = (file: ToolFile, name: JudgementName): Evidence => {
  const { label, meaning } = judgements[name];
  const judged = file.judgements[name];
  const named = { id: name, label, meaning };
  if (judged === undefined) return { ...missing(named), judgement: true };
  return { ...stated(named, rating(judged.value), { note: judged.because }), judgement: true };
};

/** Where the tool stands in its life. */
export const statusEvidence = ({ status }: ToolFile): Evidence =>
  stated(
    { id: 'status', label: 'Status' },
    status.since === undefined
      ? statusInWords(status.state)
      : `${statusInWords(status.state)} since ${status.since}`,
    status,
  );

/** Whether the tool was made for an activity. */
export const coverageEvidence = (file: ToolFile, activity: ActivityId): Evidence => {
  const covered = file.activities[activity];
  const named = { id: 'activities', label: 'Made for this job' };
  if (covered === undefined) return missing(named);
  return confirmed(named, covered.coverage === 'core' ? 'Yes' : 'In part', covered);
};

/** The published prices that the cost is worked out from. */
export const priceEvidence = ({ prices }: ToolFile): Evidence => {
  const named = { id: 'prices', label: 'Published prices' };
  if (prices === undefined) return missing(named);
  return confirmed(named, prices.plans.map((plan) => plan.name).join(', '), prices);
};

const kinds: Readonly<Record<string, string>> = {
  native: 'Built in',
  plugin: 'By a plugin',
  exporter: 'By an exporter',
  api: 'Over an interface',
};

/** Whether the tool works with a system of this name. */
export const integrationEvidence = (
  file: ToolFile,
  { id, name }: { readonly id: string; readonly name: string },
): Evidence => {
  const named = { id, label: name };
  const found = file.integrations?.find((integration) => integration.with === id);
  if (found === undefined) return missing(named);
  return confirmed(named, (found.kind === undefined ? undefined : kinds[found.kind]) ?? 'Yes', found);
};
