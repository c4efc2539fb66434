import { linesOf } from '../../ui/picture/look.ts';
import type { DrawnTool, MapCell, MapPhase, StackPicture } from './map-cells.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCell extends Box {
  readonly cell: MapCell;
  readonly label: readonly string[];
  /** The name of the tool, or what the gap is called. */
  readonly name: readonly string[];
}

export interface PlacedHead extends Box {
  readonly label: string;
  /** `arrow` leads on to the next phase, `band` encloses what goes with all phases. */
  readonly kind: 'arrow' | 'bar' | 'band';
}

export interface PlacedTool {
  readonly tool: DrawnTool;
  readonly x: number;
  readonly y: number;
}

/** A line from one tool to another, which stand this high. */
export interface PlacedArc {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything in the picture stands, in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PlacedHead[];
  readonly cells: readonly PlacedCell[];
  readonly tools: readonly PlacedTool[];
  /** Lines between tools that work together. */
  readonly arcs: readonly PlacedArc[];
  /** Where the heading of the tools stands. */
  readonly toolsTop: number;
}

/** Sizes of type, and the room beside the words in a cell. */
export const labelSize = 12;
export const nameSize = 14;
export const inset = 14;
export const glyphRoom = 20;

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight?: number) => number;

const gap = 10;
const headHeight = 32;
const leastWide = 860;
const leastCell = 150;

const wrapped = (cell: MapCell, width: number, measure: Measure) => ({
  label: linesOf(cell.label, width - 2 * inset, (text) => measure(text, labelSize)),
  name: linesOf(cell.tool?.name ?? cell.gap ?? '', width - 2 * inset - glyphRoom, (text) =>
    measure(text, nameSize, 600),
  ),
});

/** One height for all cells: that of the one with the most lines. */
const heightOf = (cells: readonly MapCell[], width: number, measure: Measure): number =>
  Math.max(
    ...cells.map((cell) => {
      const { label, name } = wrapped(cell, width, measure);
      return 24 + 15 * label.length + 18 * name.length;
    }),
  );

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly height: number;
}

/** Cells side by side in lines, and where they end. */
const inGrid = (cells: readonly MapCell[], { x, y, width, columns, height }: Grid, measure: Measure) => {
  const each = (width - (columns - 1) * gap) / columns;
  const placed = cells.map((cell, place): PlacedCell => {
    const [column, line] = [place % columns, Math.floor(place / columns)];
    const at = { x: x + column * (each + gap), y: y + line * (height + gap) };
    return { cell, ...at, width: each, height, ...wrapped(cell, each, measure) };
  });
  return { placed, bottom: y + Math.ceil(cells.length / columns) * (height + gap) - gap };
};

interface Part {
  readonly heads: readonly PlacedHead[];
  readonly cells: readonly PlacedCell[];
  readonly bottom: number;
}

/** The phases as columns, each an arrow to the next. */
const phasesInColumns = (phases: readonly MapPhase[], width: number, measure: Measure): Part => {
  const each = (width - (phases.length - 1) * gap) / phases.length;
  const height = heightOf(
    phases.flatMap((phase) => phase.cells),
    each,
    measure,
  );
  const parts = phases.map(({ label, cells }, place) => {
    const x = place * (each + gap);
    const head: PlacedHead = { label, kind: 'arrow', x, y: 0, width: each, height: headHeight };
    return { head, ...inGrid(cells, { x, y: headHeight + gap, width: each, columns: 1, height }, measure) };
  });
  return {
    heads: parts.map(({ head }) => head),
    cells: parts.flatMap(({ placed }) => placed),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
};

/** The phases one below the other. */
const phasesInRows = (phases: readonly MapPhase[], width: number, measure: Measure): Part => {
  const columns = Math.max(1, Math.floor((width + gap) / (leastCell + gap)));
  const each = (width - (columns - 1) * gap) / columns;
  const height = heightOf(
    phases.flatMap((phase) => phase.cells),
    each,
    measure,
  );
  let y = 0;
  const parts = phases.map(({ label, cells }) => {
    const head: PlacedHead = { label, kind: 'bar', x: 0, y, width, height: headHeight };
    const grid = inGrid(cells, { x: 0, y: y + headHeight + gap, width, columns, height }, measure);
    y = grid.bottom + 2 * gap;
    return { head, ...grid };
  });
  return {
    heads: parts.map(({ head }) => head),
    cells: parts.flatMap(({ placed }) => placed),
    bottom: y - 2 * gap,
  };
};

/** What goes with all phases, in a band across. */
const bandAcross = ({ label, cells }: MapPhase, y: number, width: number, measure: Measure): Part => {
  const inner = width - 2 * gap;
  const columns =
    width >= leastWide ? cells.length : Math.max(1, Math.floor((inner + gap) / (leastCell + gap)));
  const height = heightOf(cells, (inner - (columns - 1) * gap) / columns, measure);
  const { placed, bottom } = inGrid(
    cells,
    { x: gap, y: y + headHeight, width: inner, columns, height },
    measure,
  );
  const head: PlacedHead = { label, kind: 'band', x: 0, y, width, height: bottom + gap - y };
  return { heads: [head], cells: placed, bottom: bottom + gap };
};

const toolStep = 34;

/** The tools one below the other, those that work together tied by arcs on their right. */
const toolsInRows = ({ tools, links }: StackPicture, top: number, measure: Measure) => {
  const placed = tools.map((tool, place): PlacedTool => ({ tool, x: 8, y: top + place * toolStep }));
  const x = 8 + glyphRoom + Math.max(...tools.map(({ name }) => measure(name, nameSize, 600))) + 14;
  const arcs = links.map(([a, b]): PlacedArc => ({ x, from: top + a * toolStep, to: top + b * toolStep }));
  return { tools: placed, arcs, bottom: top + tools.length * toolStep };
};

/** Lays the picture out in this width: the phases side by side where there is room, else one below the other. */
export const mapLayout = (picture: StackPicture, width: number, measure: Measure): MapLayout => {
  const main = (width >= leastWide ? phasesInColumns : phasesInRows)(picture.phases, width, measure);
  const band = bandAcross(picture.across, main.bottom + 2 * gap, width, measure);
  const toolsTop = band.bottom + 34;
  const { tools, arcs, bottom } = toolsInRows(picture, toolsTop + 30, measure);
  return {
    width,
    height: bottom,
    heads: [...main.heads, ...band.heads],
    cells: [...main.cells, ...band.cells],
    tools,
    arcs,
    toolsTop,
  };
};
