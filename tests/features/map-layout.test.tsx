import { describe, expect, test } from 'vitest';
import { acrossPhases, phases, type Phase } from '../../src/catalog/phases.ts';
import type { DrawnTool, StackPicture } from '../../src/features/stack/map-cells.ts';
import { mapLayout, type Measure, type PlacedCell } from '../../src/features/stack/map-layout.ts';

const tool: DrawnTool = {
  id: 'a',
  name: 'A tool with quite a long name of its own',
  colour: '--accent',
  shape: 'circle',
  jobs: 17,
};

const cellsOf = ({ label, activities }: Phase) => ({
  label,
  cells: activities.map((activity) => ({ activity, label: activity, tool, gap: undefined })),
});

const picture: StackPicture = {
  phases: phases.map(cellsOf),
  across: cellsOf(acrossPhases),
  tools: [tool, { ...tool, id: 'b' }],
  links: [[0, 1]],
};

const measure: Measure = (text, size) => 0.6 * size * text.length;

const overlap = (a: PlacedCell, b: PlacedCell) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([288, 358, 700, 1168])('the picture of the stack, %i pixels wide', (width) => {
  const layout = mapLayout(picture, width, measure);

  test('shows all jobs inside its width, none upon another', () => {
    expect(layout.cells).toHaveLength(17);
    for (const cell of layout.cells) {
      expect(cell.x).toBeGreaterThanOrEqual(0);
      expect(cell.x + cell.width).toBeLessThanOrEqual(width + 0.01);
      expect(cell.y + cell.height).toBeLessThan(layout.toolsTop);
      expect(layout.cells.filter((other) => overlap(cell, other))).toEqual([cell]);
    }
  });

  test('breaks names so that they stay in their cells', () => {
    const widest = layout.cells.map(
      ({ name, width: room }) => Math.max(...name.map((line) => measure(line, 14))) - room,
    );
    expect(Math.max(...widest)).toBeLessThan(0);
  });
});
