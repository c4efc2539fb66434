import type { ActivityId } from '../../catalog/activities.ts';
import { toolsFor, type Catalog } from '../../catalog/catalog.ts';
import { factInWords } from '../../catalog/fact-in-words.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { SupportLevel } from '../../catalog/vocabularies.ts';
import { isMaintained } from '../../catalog/report.ts';
import { statusInWords } from '../../catalog/status-in-words.ts';

/** One line of the table of an activity's tools; what is not recorded is undefined, and sorts last. */
export interface ActivityRow {
  readonly tool: Tool;
  readonly core: boolean;
  readonly status: string;
  readonly deployment: string | undefined;
  readonly openness: string | undefined;
  readonly support: Readonly<Record<string, SupportLevel | undefined>>;
}

const toRow = (tool: Tool, activity: ActivityId): ActivityRow => {
  const { deployment, openness } = tool.facts;
  return {
    tool,
    core: tool.activities[activity] === 'core',
    status: statusInWords(tool.status.state),
    deployment: deployment && factInWords('deployment', deployment),
    openness: openness && factInWords('openness', openness),
    support: tool.features[activity] ?? {},
  };
};

const byName = (a: ActivityRow, b: ActivityRow) => a.tool.name.localeCompare(b.tool.name, 'en');

export interface ActivityRows {
  /** Tools made for the activity first. */
  readonly maintained: readonly ActivityRow[];
  readonly ended: readonly ActivityRow[];
}

/** The tools of an activity, those that somebody looks after apart from those that have ended. */
export const activityRows = (catalog: Catalog, activity: ActivityId): ActivityRows => {
  const rows = toolsFor(catalog, activity).map((tool) => toRow(tool, activity));
  return {
    maintained: rows
      .filter(({ tool }) => isMaintained(tool))
      .toSorted((a, b) => Number(b.core) - Number(a.core) || byName(a, b)),
    ended: rows.filter(({ tool }) => !isMaintained(tool)).toSorted(byName),
  };
};
