import { classNames } from '../../ui/class-names.ts';
import {
  glyphRoom,
  inset,
  labelSize,
  nameSize,
  type MapLayout,
  type PlacedArc,
  type PlacedCell,
  type PlacedHead,
  type PlacedTool,
} from './map-layout.ts';
import styles from './map-drawing.module.css';
import { counted } from './stack-view.ts';
import { ToolMark } from './tool-mark.tsx';

const point = 12;

function Head({ head: { label, kind, x, y, width, height } }: { readonly head: PlacedHead }) {
  const middle = y + height / 2;
  const [right, bottom] = [x + width, y + height];
  return (
    <>
      {kind === 'arrow' ? (
        <path
          className={styles['head']}
          d={`M${x},${y} H${right - point} L${right},${middle} L${right - point},${bottom} H${x} z`}
        />
      ) : (
        <rect
          className={classNames(styles['head'], kind === 'band' && styles['band'])}
          x={x}
          y={y}
          width={width}
          height={height}
          rx="8"
        />
      )}
      <text className={styles['phase']} x={x + inset} y={(kind === 'band' ? y + 16 : middle) + 5}>
        {label}
      </text>
    </>
  );
}

const looks = { 'Not chosen': 'open', 'Not yet': 'later', 'No tool is left': 'none' } as const;

function Cell({ placed: { cell, x, y, width, height, label, name } }: { readonly placed: PlacedCell }) {
  const { tool, gap } = cell;
  const nameTop = y + 12 + 15 * label.length + 6;
  return (
    <>
      <rect
        className={classNames(styles['cell'], gap !== undefined && styles[looks[gap]])}
        style={tool && { stroke: `var(${tool.colour})` }}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="6"
      />
      {label.map((line, place) => (
        <text
          key={line}
          className={styles['label']}
          fontSize={labelSize}
          x={x + inset}
          y={y + 21 + 15 * place}
        >
          {line}
        </text>
      ))}
      {tool && <ToolMark tool={tool} x={x + inset + 6} y={nameTop + 9} />}
      {name.map((line, place) => (
        <text
          key={line}
          className={gap === undefined ? styles['name'] : styles['gap']}
          fontSize={nameSize}
          x={x + inset + (tool === undefined ? 0 : glyphRoom)}
          y={nameTop + 14 + 18 * place}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Tool({ placed: { tool, x, y } }: { readonly placed: PlacedTool }) {
  return (
    <>
      <ToolMark tool={tool} x={x} y={y} />
      <text className={styles['name']} fontSize={nameSize} x={x + glyphRoom - 4} y={y - 1}>
        {tool.name}
      </text>
      <text className={styles['label']} fontSize={labelSize} x={x + glyphRoom - 4} y={y + 13}>
        {tool.jobs === 0 ? 'in use beside them' : counted(tool.jobs, 'job')}
      </text>
    </>
  );
}

function Arc({ arc: { x, from, to } }: { readonly arc: PlacedArc }) {
  const far = x + 14 + 0.4 * Math.abs(to - from);
  return (
    <>
      <path className={styles['arc']} d={`M${x},${from} C${far},${from} ${far},${to} ${x},${to}`} />
      <circle className={styles['end']} cx={x} cy={from} r="3.5" />
      <circle className={styles['end']} cx={x} cy={to} r="3.5" />
    </>
  );
}

/** The marks of the picture. */
export function MapDrawing({ layout }: { readonly layout: MapLayout }) {
  const { heads, cells, tools, arcs, toolsTop } = layout;
  return (
    <>
      {heads.map((head) => (
        <Head key={head.label} head={head} />
      ))}
      {cells.map((placed) => (
        <Cell key={placed.cell.activity} placed={placed} />
      ))}
      <text className={styles['phase']} x="0" y={toolsTop}>
        {arcs.length === 0 ? 'The tools' : 'The tools, tied where they work with each other'}
      </text>
      {arcs.map((arc) => (
        <Arc key={`${arc.from} ${arc.to}`} arc={arc} />
      ))}
      {tools.map((placed) => (
        <Tool key={placed.tool.id} placed={placed} />
      ))}
    </>
  );
}
