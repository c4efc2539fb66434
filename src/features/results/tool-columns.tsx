import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  metaHelper,
  rowExpandingFeature,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { criterionGroups } from '../../questions/criterion-groups.ts';
import { isOverBudget } from '../../scoring/over-budget.ts';
import { pointsInWords, rangeInWords, shareInWords } from '../../scoring/score-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { CostCell } from './cost-cell.tsx';
import { PartOfJob } from './part-of-job.tsx';
import { PlacesGained } from './places-gained.tsx';
import { ShortlistToggle } from './shortlist-toggle.tsx';
import { ToolName } from './tool-name.tsx';
import type { ToolRow } from './tool-row.ts';

interface ColumnLook {
  /** The name of the column in the list of columns, and read out in its head. */
  readonly title: string;
  readonly numeric?: boolean;
  readonly rowHead?: boolean;
  /** True if the column holds something to press and says nothing by itself. */
  readonly control?: boolean;
}

/** What the table can do; nothing else of the library is loaded. */
export const toolTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnLook>(),
});

const column = createColumnHelper<typeof toolTableFeatures, ToolRow>();

const unknown = <abbr title="Not recorded">–</abbr>;

const words = (id: 'licence' | 'openness' | 'deployment', title: string) =>
  column.accessor((row) => row[id], {
    id,
    header: title,
    meta: { title },
    sortFn: 'text',
    sortUndefined: 'last',
    cell: ({ getValue }) => getValue() ?? unknown,
  });

const groupColumns = criterionGroups.map(({ id, label }) =>
  column.accessor((row) => row.points.get(id), {
    id,
    header: label,
    meta: { title: `${label} (points)`, numeric: true },
    sortFn: 'basic',
    sortDescFirst: true,
    sortUndefined: 'last',
    cell: ({ getValue }) => {
      const points = getValue();
      return points === undefined ? unknown : pointsInWords(points);
    },
  }),
);

/** The columns of the table of tools; those of the groups follow from the list of groups. */
export const toolColumns = column.columns([
  column.accessor((row) => row.scored.rank, {
    id: 'rank',
    header: 'Rank',
    meta: { title: 'Rank', numeric: true },
    sortFn: 'basic',
    sortDescFirst: false,
    cell: ({ row: { original } }) => (
      <>
        {original.gained !== undefined && <PlacesGained places={original.gained} />} {original.rankText}
      </>
    ),
  }),
  column.accessor((row) => row.scored.tool.name, {
    id: 'tool',
    header: 'Tool',
    meta: { title: 'Tool', rowHead: true },
    sortFn: 'text',
    cell: ({ row: { original } }) => (
      <>
        <ToolName tool={original.scored.tool} />
        <PartOfJob tool={original.scored.tool} activity={original.activity} />
        {isOverBudget(original.scored) && (
          <>
            {' '}
            <Badge tone="warning">over budget</Badge>
          </>
        )}
      </>
    ),
  }),
  column.accessor((row) => row.scored.score, {
    id: 'score',
    header: 'Score',
    meta: { title: 'Score', numeric: true },
    sortFn: 'basic',
    sortDescFirst: true,
    cell: ({ getValue }) => pointsInWords(getValue()),
  }),
  column.accessor((row) => row.scored.high - row.scored.low, {
    id: 'range',
    header: 'Range',
    meta: { title: 'Range of the score', numeric: true },
    sortFn: 'basic',
    sortDescFirst: false,
    cell: ({ row }) => rangeInWords(row.original.scored) ?? 'certain',
  }),
  column.accessor('cost', {
    id: 'cost-a-month',
    header: 'Cost a month',
    meta: { title: 'Cost a month', numeric: true },
    sortFn: 'basic',
    sortDescFirst: false,
    sortUndefined: 'last',
    cell: ({ row }) => <CostCell scored={row.original.scored} />,
  }),
  ...groupColumns,
  column.accessor((row) => statusInWords(row.scored.tool.status.state), {
    id: 'status',
    header: 'Status',
    meta: { title: 'Status' },
    sortFn: 'text',
    cell: ({ row }) => (
      <Badge tone={statusTone(row.original.scored.tool.status.state)}>
        {statusInWords(row.original.scored.tool.status.state)}
      </Badge>
    ),
  }),
  column.accessor('coverage', {
    id: 'coverage',
    header: 'Known',
    meta: { title: 'Share of the weight on known facts', numeric: true },
    sortFn: 'basic',
    sortDescFirst: true,
    cell: ({ getValue }) => shareInWords(getValue()),
  }),
  words('licence', 'Licence'),
  words('openness', 'Openness'),
  words('deployment', 'Ways to run it'),
  column.display({
    id: 'shortlist',
    header: 'Compare',
    meta: { title: 'Compare', control: true },
    cell: ({ row }) => <ShortlistToggle tool={row.original.scored.tool} bare />,
  }),
]);

/** Columns that the reader cannot hide. */
export const fixedColumns: ReadonlySet<string> = new Set(['shortlist', 'rank', 'tool', 'score']);

const everywhere = ['rank', 'tool', 'score', 'cost-a-month', 'shortlist'];
const whereThereIsRoom = ['range', 'status'];

/** Which columns show at first: a phone has room for few. */
export const firstVisibility = (wide: boolean): Record<string, boolean> => {
  const shown = new Set(wide ? [...everywhere, ...whereThereIsRoom] : everywhere);
  return Object.fromEntries(
    toolColumns.flatMap(({ id }) => (id === undefined ? [] : [[id, shown.has(id)] as const])),
  );
};
