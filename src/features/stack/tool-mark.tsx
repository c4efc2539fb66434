import type { DrawnTool, Shape } from './map-cells.ts';

const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M-6,0 a6,6 0 1 0 12,0 a6,6 0 1 0 -12,0',
  square: 'M-5.5,-5.5 h11 v11 h-11 z',
  triangle: 'M0,-6.5 L6.5,5.5 H-6.5 z',
  diamond: 'M0,-7 L7,0 L0,7 L-7,0 z',
  cross: 'M-2.2,-6 h4.4 v3.8 h3.8 v4.4 h-3.8 v3.8 h-4.4 v-3.8 h-3.8 v-4.4 h3.8 z',
};

interface ToolMarkProps {
  readonly tool: Pick<DrawnTool, 'shape' | 'colour'>;
  readonly x: number;
  readonly y: number;
}

/** The sign of a tool: told by shape and colour, and its name stands beside it. */
export function ToolMark({ tool: { shape, colour }, x, y }: ToolMarkProps) {
  return <path d={outlines[shape]} transform={`translate(${x} ${y})`} style={{ fill: `var(${colour})` }} />;
}
