import type { Measurement } from './measure.ts';
import { sizes } from './subjects.ts';

/** What the figures were measured on. */
export interface Surroundings {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core in the last minute, before and after; above the number of cores the times suffer. */
  readonly load: readonly [before: number, after: number];
}

export interface Report {
  readonly surroundings: Surroundings;
  /** All times in milliseconds. */
  readonly measurements: readonly Measurement[];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** Longest bar of the growth curve. */
const barLength = 30;

/** Time for each tool over the size of the catalog: flat is linear growth. */
const growth = (measurements: readonly Measurement[]): string => {
  const points = sizes.flatMap((size) => {
    const found = measurements.find(({ name }) => name === `rank ${size} tools`);
    return found === undefined ? [] : [{ size, each: (1000 * found.median) / size }];
  });
  const most = Math.max(...points.map(({ each }) => each));
  return table(
    ['tools', 'µs for each', 'growth'],
    points.map(({ size, each }) => [
      size,
      each.toFixed(1),
      `\`${'#'.repeat(Math.max(1, Math.round((barLength * each) / most)))}\``,
    ]),
  );
};

/** The figures as a page. */
export const reportInWords = ({ surroundings, measurements }: Report): string => {
  const { date, processor, cores, node, load } = surroundings;
  return `# Benchmarks

Written by \`npm run bench\` on ${date}: ${processor}, ${cores} cores, Node.js ${node}, load ${load.join(' before and ')}
after. Times are milliseconds of the built code on one thread; half of the runs lie between the quartiles.

${table(
  ['what', 'fastest', 'p25', 'median', 'p75', 'runs'],
  measurements.map(({ name, fastest, p25, median, p75, runs }) => [name, fastest, p25, median, p75, runs]),
)}

## Growth of one ranking

A ranking that takes as long for each tool whatever their number grows no faster than the catalog.

${growth(measurements)}
`;
};
