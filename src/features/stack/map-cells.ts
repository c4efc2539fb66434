import { activities } from '../../catalog/activities.ts';
import { nameOf } from '../../catalog/catalog.ts';
import { acrossPhases, phases, type Phase } from '../../catalog/phases.ts';
import type { ColourName } from '../../ui/bar.tsx';
import { integrationsIn } from './integrations-in.ts';
import { mapRows, type MapRow } from './map-rows.ts';
import { counted, labelOf, type FeasibleView } from './stack-view.ts';

/** A tool as it is drawn: colours repeat after nine and shapes after five, so that no two of 45 look alike. */
export interface DrawnTool {
  readonly id: string;
  readonly name: string;
  readonly colour: ColourName;
  readonly shape: Shape;
  /** How many jobs it does in the stack. */
  readonly jobs: number;
}

export type Shape = (typeof shapes)[number];

const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;

const colours: readonly ColourName[] = [
  '--bar-capability',
  '--bar-cost',
  '--bar-scale',
  '--bar-effort',
  '--bar-freedom',
  '--bar-experience',
  '--bar-community',
  '--bar-security',
  '--bar-fit',
];

/** A job as it is drawn. */
export interface MapCell {
  readonly activity: string;
  readonly label: string;
  /** Who does it; undefined for a gap. */
  readonly tool: DrawnTool | undefined;
  /** What is written where no tool is. */
  readonly gap: 'Not chosen' | 'Not yet' | 'No tool is left' | undefined;
}

export interface MapPhase {
  readonly label: string;
  readonly cells: readonly MapCell[];
}

/** Everything that the picture of the stack shows. */
export interface StackPicture {
  readonly phases: readonly MapPhase[];
  readonly across: MapPhase;
  /** The tools of the stack, in the order in which the picture meets them. */
  readonly tools: readonly DrawnTool[];
  /** Places in `tools` of those that are known to work with each other. */
  readonly links: readonly (readonly [number, number])[];
}

const inOrder = [...phases, acrossPhases].flatMap((phase) => phase.activities);

const drawnTools = ({ catalog, selection }: FeasibleView): readonly DrawnTool[] => {
  const { serving, tools } = selection.best;
  const ids = new Set([...inOrder.flatMap((activity) => serving[activity] ?? []), ...tools]);
  return [...ids].map((id, place) => ({
    id,
    name: nameOf(catalog, id),
    colour: colours[place % colours.length] ?? '--accent',
    shape: shapes[place % shapes.length] ?? 'circle',
    jobs: Object.values(serving).filter((tool) => tool === id).length,
  }));
};

const gapOf = (row: MapRow | undefined): MapCell['gap'] => {
  if (row === undefined) return 'Not chosen';
  if (row.unserved === null) return undefined;
  return row.unserved === 'not-yet' ? 'Not yet' : 'No tool is left';
};

/** Lays the stack out over all activities, chosen or not. */
export const stackPicture = (view: FeasibleView): StackPicture => {
  const rows = new Map(mapRows(view).map((row) => [row.job.id, row]));
  const tools = drawnTools(view);
  const cellsOf = ({ label, activities: ids }: Phase): MapPhase => ({
    label,
    cells: ids.map((activity) => {
      const row = rows.get(activity);
      const tool = tools.find(({ id }) => id === row?.server?.tool.id);
      return { activity, label: labelOf(activity), tool, gap: gapOf(row) };
    }),
  });
  const ids = tools.map(({ id }) => id);
  const pairs = integrationsIn(view.catalog, ids, []);
  return {
    phases: phases.map(cellsOf),
    across: cellsOf(acrossPhases),
    tools,
    links: pairs.map(({ from, to }) => [ids.indexOf(from), ids.indexOf(to)]),
  };
};

/** The picture in words, for those who do not see it. */
export const spokenPicture = ({ phases: all, across }: StackPicture): string => {
  const cells = [...all, across].flatMap((phase) => phase.cells);
  const said = cells.flatMap(({ label, tool, gap }) =>
    gap === 'Not chosen' ? [] : [`${label}: ${tool?.name ?? gap ?? ''}`],
  );
  const left = activities.length - said.length;
  return `The stack along the life of a model. ${said.join('; ')}. ${counted(left, 'job')} not chosen.`;
};
