import type { ColourName } from '../bar.tsx';
import { presentLook, type Look } from './look.ts';
import { svgElement } from './svg-element.ts';

/** A stretch of a bar, from 0 to 1 of its whole length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly colour: ColourName;
}

/** One bar with the words beside it. */
export interface BarRow {
  /** Empty if the bar belongs to the one above. */
  readonly label: string;
  /** The number that the bar stands for, in words. */
  readonly value: string;
  readonly stretches: readonly Stretch[];
  /** Where an upright mark stands, from 0 to 1. */
  readonly mark?: number;
}

/** What a set of bars shows. */
export interface Bars {
  readonly rows: readonly BarRow[];
  readonly legend: readonly { readonly label: string; readonly colour: ColourName }[];
}

const width = 640;
const size = 14;
const bar = 14;
const step = 28;
const closeStep = 18;
const labels = 200;

const words = (look: Look, text: string, place: Readonly<Record<string, string | number>>) =>
  svgElement(
    'text',
    { 'font-size': size, 'font-family': look.family, 'fill': look.colour('--ink'), ...place },
    [text],
  );

/** As much of a text as fits, with dots for the rest. */
const fitted = (look: Look, text: string, room: number): string => {
  if (look.widthOf(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && look.widthOf(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('')}…`;
};

const rowElements = (look: Look, { label, value, stretches, mark }: BarRow, top: number, values: number) => {
  const [left, length] = [labels + 12, width - labels - 24 - values];
  const box = { y: top + 4, height: bar };
  const base = top + 4 + bar - 2;
  return [
    words(look, fitted(look, label, labels), { x: 0, y: base }),
    svgElement('rect', { x: left, width: length, fill: look.colour('--track'), rx: 3, ...box }),
    ...stretches.map(({ from, to, colour }) =>
      svgElement('rect', {
        x: left + length * from,
        width: Math.max(0, length * (to - from)),
        fill: look.colour(colour),
        ...box,
      }),
    ),
    ...(mark === undefined
      ? []
      : [
          svgElement('rect', {
            x: left + length * mark - 1.5,
            y: top + 1,
            width: 3,
            height: bar + 6,
            fill: look.colour('--ink'),
            stroke: look.colour('--surface-raised'),
          }),
        ]),
    words(look, value, { 'x': width, 'y': base, 'text-anchor': 'end' }),
  ];
};

/** Swatches with their names, in as many lines as they need, and where they end. */
const legendElements = (look: Look, legend: Bars['legend'], top: number) => {
  let [x, y] = [0, top];
  const elements = legend.flatMap(({ label, colour }) => {
    const needs = 20 + look.widthOf(label, size) + 18;
    if (x > 0 && x + needs > width) [x, y] = [0, y + 22];
    const at = x;
    x += needs;
    return [
      svgElement('rect', { x: at, y: y + 2, width: 12, height: 12, rx: 3, fill: look.colour(colour) }),
      words(look, label, { x: at + 20, y: y + 13 }),
    ];
  });
  return { elements, bottom: legend.length === 0 ? top : y + 22 };
};

/** Draws bars one below the other, in the colours of the page as it looks now. */
export const barsDrawing = ({ rows, legend }: Bars): SVGSVGElement => {
  const look = presentLook();
  const values = Math.max(...rows.map(({ value }) => look.widthOf(value, size)));
  let top = 0;
  const bars = rows.flatMap((row, place) => {
    if (place > 0) top += row.label === '' ? closeStep : step;
    return rowElements(look, row, top, values);
  });
  const key = legendElements(look, legend, top + step + 8);
  return svgElement('svg', { viewBox: `0 0 ${width} ${key.bottom}` }, [...bars, ...key.elements]);
};
