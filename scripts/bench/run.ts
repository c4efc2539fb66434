import { cpus, loadavg } from 'node:os';
import { reportInWords, type Report } from './report.ts';
import { measureAll } from './subjects.ts';

const load = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

/** The figures, for programs and for people. */
export interface Figures {
  readonly report: Report;
  /** Markdown. */
  readonly page: string;
}

/** Measures everything on this machine. */
export const main = (): Figures => {
  const before = load();
  const measurements = measureAll();
  const report: Report = {
    surroundings: {
      date: new Date().toISOString().slice(0, 10),
      processor: cpus()[0]?.model ?? 'unknown processor',
      cores: cpus().length,
      node: process.version,
      load: [before, load()],
    },
    measurements,
  };
  return { report, page: reportInWords(report) };
};
