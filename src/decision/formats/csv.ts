import type { Catalog } from '../../catalog/catalog.ts';
import { factInWords } from '../../catalog/fact-in-words.ts';
import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { statusInWords } from '../../catalog/status-in-words.ts';
import { criterionGroups } from '../../questions/criterion-groups.ts';
import { criteria } from '../../scoring/registry.ts';
import { csvText, type Cell } from '../csv-text.ts';
import type { ActivityDecision, Decision, EliminatedEntry, RankedEntry } from '../decision-schema.ts';
import { defineFormat } from '../format.ts';
import { activityLabel, constraintLabel, criterionLabel } from '../labels.ts';
import { rounded } from '../rounded.ts';

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
  {
    title: 'In the own file',
    cell: ({ tool }, _, catalog) => {
      const found = catalog.find(tool);
      return found && ownMarkInWords(found);
    },
  },
];

const groups = new Map<string, string>(criteria.map(({ id, group }) => [id, group]));

/** The points of one group of criteria, as the table of the page shows them; empty if none of them counts. */
const groupColumn = ({ id, label }: (typeof criterionGroups)[number]): Column =>
  ofRanked(`Points of the group ${label}`, ({ contributions }) => {
    const points = contributions.filter(({ criterion }) => groups.get(criterion) === id);
    return points.length === 0 ? undefined : rounded(points.reduce((sum, one) => sum + one.points, 0));
  });

/** The points of one criterion; empty for an activity in which it does not count. */
const pointsColumn = (criterion: string): Column =>
  ofRanked(
    `Points: ${criterionLabel(criterion)}`,
    ({ contributions }) => contributions.find((one) => one.criterion === criterion)?.points,
  );

/** What the whole decision rests on; the same in each row, so that a row that is copied on its own still says it. */
const groundColumns = ({ catalog: { version, date, overlay } }: Decision): readonly Column[] => [
  { title: 'Catalog version', cell: () => version },
  { title: 'Catalog of', cell: () => date },
  {
    title: 'Own file',
    cell: () =>
      overlay === undefined ? 'none' : [overlay.name, overlay.fingerprint].filter(Boolean).join(' '),
  },
];

const write = (decision: Decision, catalog: Catalog): string => {
  const all = [
    ...columns,
    ...criterionGroups.map(groupColumn),
    ...Object.keys(decision.weights).map(pointsColumn),
    ...groundColumns(decision),
  ];
  const rows = decision.activities.flatMap((activity) =>
    [...activity.ranking, ...activity.eliminated].map((entry) =>
      all.map(({ cell }) => cell(entry, activity, catalog)),
    ),
  );
  return csvText([all.map(({ title }) => title), ...rows]);
};

/**
 * A row for each tool of each activity, for spreadsheets: everything that the table of the page can show, and more.
 * Costs are US dollars a month, shares are from 0 to 1. The last columns say what catalog and whose own file it rests
 * on. A file begins with a byte order mark, without which spreadsheets on Windows read dashes and quotes as gibberish.
 */
export default defineFormat({
  id: 'csv',
  label: 'CSV',
  order: 3,
  extension: 'csv',
  mediaType: 'text/csv',
  byteOrderMark: true,
  write,
});
