import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { Link } from 'wouter';
import type { ActivityId } from '../../catalog/activities.ts';
import { notRecorded } from '../../catalog/fact-in-words.ts';
import type { SupportLevel } from '../../catalog/vocabularies.ts';
import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { ActivityRow } from './activity-rows.ts';
import { addresses } from './addresses.ts';
import { decidingFeatures } from './deciding-features.ts';
import { SupportMark } from './support-mark.tsx';

interface ColumnLook {
  readonly rowHead?: boolean;
  /** Holds several words, so it needs room. */
  readonly roomy?: boolean;
}

/** What the table can do; nothing else of the library is loaded. */
export const activityTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
  columnMeta: metaHelper<ColumnLook>(),
});

const column = createColumnHelper<typeof activityTableFeatures, ActivityRow>();

/** Most support first; what is not recorded is left out and so comes last. */
const supportOrder: Readonly<Record<SupportLevel, number>> = { yes: 0, paid: 1, partly: 2, no: 3 };

const words = (id: 'deployment' | 'openness', header: string) =>
  column.accessor(id, {
    header,
    meta: { roomy: id === 'deployment' },
    sortFn: 'text',
    sortUndefined: 'last',
    cell: ({ getValue }) => getValue() ?? <em>{notRecorded}</em>,
  });

/** The columns for one activity: what holds for any tool, then the features that decide. */
export const activityColumns = (activity: ActivityId) =>
  column.columns([
    column.accessor((row) => row.tool.name, {
      id: 'tool',
      header: 'Tool',
      meta: { rowHead: true },
      sortFn: 'text',
      cell: ({ row, getValue }) => <Link to={addresses.tool(row.original.tool.id)}>{getValue()}</Link>,
    }),
    column.accessor((row) => (row.core ? 0 : 1), {
      id: 'coverage',
      header: 'Made for it',
      sortFn: 'basic',
      sortDescFirst: false,
      cell: ({ row }) => (row.original.core ? 'Yes' : 'In part'),
    }),
    column.accessor('status', {
      header: 'Status',
      sortFn: 'text',
      cell: ({ row }) => (
        <Badge tone={statusTone(row.original.tool.status.state)}>
          {statusInWords(row.original.tool.status.state)}
        </Badge>
      ),
    }),
    words('deployment', 'Ways to run it'),
    words('openness', 'Openness'),
    ...decidingFeatures(activity).map(({ id, label }) =>
      column.accessor(
        ({ support }) => {
          const level = support[id];
          return level && supportOrder[level];
        },
        {
          id: `feature-${id}`,
          header: label,
          sortFn: 'basic',
          sortDescFirst: false,
          sortUndefined: 'last',
          cell: ({ row }) => <SupportMark level={row.original.support[id]} />,
        },
      ),
    ),
  ]);
