import type { Catalog } from '../../catalog/catalog.ts';
import { factInWords } from '../../catalog/fact-in-words.ts';
import { statusInWords } from '../../catalog/status-in-words.ts';
import { csvText, type Cell } from '../csv-text.ts';
import type { ActivityDecision, Decision, EliminatedEntry, RankedEntry } from '../decision-schema.ts';
import { defineFormat } from '../format.ts';
import { activityLabel, constraintLabel, criterionLabel } from '../labels.ts';

/** A tool of one activity: one that fits, or one that a limit leaves out. */
type Entry = RankedEntry | EliminatedEntry;

interface Column {
  readonly title: string;
  readonly cell: (entry: Entry, activity: ActivityDecision, catalog: Catalog) => Cell;
}

const isRanked = (entry: Entry): entry is RankedEntry => 'rank' in entry;

const ofRanked = (title: string, cell: (entry: RankedEntry) => Cell): Column => ({
  title,
  cell: (entry) => (isRanked(entry) ? cell(entry) : undefined),
});

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

const fact = (title: string, name: 'licence' | 'openness' | 'deployment'): Column => ({
  title,
  cell: ({ tool }, _, catalog) => {
    const value = catalog.find(tool)?.facts[name];
    return value && factInWords(name, value);
  },
});

const sentences = (reasons: readonly { readonly because: string }[]): Cell =>
  reasons.map(({ because }) => because).join(' ') || undefined;

const columns: readonly Column[] = [
  { title: 'Activity', cell: (_, { id }) => activityLabel(id) },
  ofRanked('Rank', ({ rank }) => rank),
  { title: 'Tool', cell: ({ name }) => name },
  { title: 'Tool id', cell: ({ tool }) => tool },
  { title: 'Left out', cell: (entry) => yesNo(!isRanked(entry)) },
  { title: 'Score', cell: ({ score }) => score },
  ofRanked('Score low', ({ scoreRange: [low] }) => low),
  ofRanked('Score high', ({ scoreRange: [, high] }) => high),
  ofRanked('Close to first', ({ closeToFirst }) => yesNo(closeToFirst)),
  ofRanked('Cost low (USD a month)', ({ cost }) => cost?.low),
  ofRanked('Cost expected (USD a month)', ({ cost }) => cost?.expected),
  ofRanked('Cost high (USD a month)', ({ cost }) => cost?.high),
  ofRanked('Plan', ({ cost }) => cost?.plan),
  ofRanked('Prices of', ({ cost }) => cost?.asOf),
  ofRanked('Own work (hours a month)', ({ labour }) => labour?.hours.expected),
  ofRanked('Share first', ({ robustness }) => robustness.first),
  ofRanked('Share in top three', ({ robustness }) => robustness.topThree),
  ofRanked('Hosting', ({ hosting }) => hosting),
  ofRanked('Own build machines', ({ ownRunners }) => yesNo(ownRunners)),
  ofRanked('Share of weight on known facts', ({ coverage }) => coverage),
  {
    title: 'Status',
    cell: ({ tool }, _, catalog) => {
      const state = catalog.find(tool)?.status.state;
      return state && statusInWords(state);
    },
  },
  fact('Licence', 'licence'),
  fact('Openness', 'openness'),
  fact('Ways to run it', 'deployment'),
  {
    title: 'Would rank',
    cell: (entry) => (isRanked(entry) ? undefined : entry.wouldRank),
  },
  {
    title: 'Left out by',
    cell: (entry) =>
      isRanked(entry)
        ? undefined
        : entry.reasons.map(({ constraint }) => constraintLabel(constraint)).join('; '),
  },
  { title: 'Reasons', cell: (entry) => (isRanked(entry) ? undefined : sentences(entry.reasons)) },
  ofRanked('To check', ({ warnings }) => sentences(warnings)),
];

/** The points of one criterion; empty for an activity in which it does not count. */
const pointsColumn = (criterion: string): Column =>
  ofRanked(
    `Points: ${criterionLabel(criterion)}`,
    ({ contributions }) => contributions.find((one) => one.criterion === criterion)?.points,
  );

const write = (decision: Decision, catalog: Catalog): string => {
  const all = [...columns, ...Object.keys(decision.weights).map(pointsColumn)];
  const rows = decision.activities.flatMap((activity) =>
    [...activity.ranking, ...activity.eliminated].map((entry) =>
      all.map(({ cell }) => cell(entry, activity, catalog)),
    ),
  );
  return csvText([all.map(({ title }) => title), ...rows]);
};

/** A row for each tool of each activity, for spreadsheets; costs are US dollars a month, shares are from 0 to 1. */
export default defineFormat({
  id: 'csv',
  label: 'CSV',
  order: 3,
  extension: 'csv',
  mediaType: 'text/csv',
  write,
});
