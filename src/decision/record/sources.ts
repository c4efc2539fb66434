import { dateInWords } from '../../catalog/date-in-words.ts';
import {
  coverageEvidence,
  factEvidence,
  featureEvidence,
  priceEvidence,
  statusEvidence,
  type Evidence,
} from '../../catalog/evidence.ts';
import { activityIds } from '../../catalog/activities.ts';
import { factNames } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { link, plain } from '../markdown-text.ts';

/** Sources that are named for one argument. */
const most = 3;

interface Argument {
  readonly because: string;
  /** What of the tool file was read. */
  readonly facts: readonly string[];
}

/** The features that the argument speaks of by name. */
const featuresIn = (file: ToolFile, activity: string, because: string): readonly Evidence[] => {
  const known = activityIds.find((id) => id === activity);
  const words = because.toLowerCase();
  if (known === undefined) return [];
  return featuresOf(known)
    .filter(({ label }) => words.includes(label.toLowerCase()))
    .map(({ id }) => featureEvidence(file, known, id));
};

const evidenceFor = (file: ToolFile, activity: string, { because, facts }: Argument): readonly Evidence[] =>
  facts.flatMap((item): readonly Evidence[] => {
    const fact = factNames.find((name) => name === item);
    if (fact !== undefined) return [factEvidence(file, fact)];
    if (item === 'prices') return [priceEvidence(file)];
    if (item === 'status') return [statusEvidence(file)];
    if (item === 'features') return featuresIn(file, activity, because);
    const known = item === 'activities' ? activityIds.find((id) => id === activity) : undefined;
    return known === undefined ? [] : [coverageEvidence(file, known)];
  });

/** ` Sources: [Licence](https://…), August 2026.`: what an argument was read from; empty if nothing of it has a source. */
export const sourcesInRecord = (file: ToolFile | undefined, activity: string, argument: Argument): string => {
  if (file === undefined) return '';
  const named = new Map<string, string>();
  for (const { label, source, asOf } of evidenceFor(file, activity, argument))
    if (source !== undefined && !named.has(source))
      named.set(source, `${link(label, source)}${asOf === undefined ? '' : `, ${plain(dateInWords(asOf))}`}`);
  const sources = [...named.values()].slice(0, most);
  return sources.length === 0
    ? ''
    : ` ${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`;
};
