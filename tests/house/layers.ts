/**
 * Who may import whom, and which packages: the one place where it is written down.
 * A layer is a folder of src; it may always import itself.
 */
export interface Layer {
  readonly layers: readonly string[];
  /** Packages that may be imported; a trailing * stands for any ending. Absent: every package. */
  readonly packages?: readonly string[];
  /** Each folder below is on its own: none imports another. */
  readonly separate?: true;
}

export const layers: Readonly<Record<string, Layer>> = {
  'catalog': { layers: [], packages: ['valibot', 'vite', 'virtual:*', 'node:*'] },
  'questions': { layers: ['catalog'], packages: ['valibot'] },
  'scoring': { layers: ['catalog', 'questions'], packages: [] },
  'decision': { layers: ['catalog', 'questions', 'scoring'], packages: ['valibot'] },
  'state': { layers: ['catalog', 'questions', 'scoring', 'decision'] },
  'ui': { layers: [] },
  'features': { layers: ['catalog', 'questions', 'scoring', 'decision', 'state', 'ui'], separate: true },
  'app': { layers: ['catalog', 'questions', 'scoring', 'decision', 'state', 'ui', 'features'] },
  'offline': { layers: [], packages: ['vite', 'node:*'] },
  'cli': { layers: ['catalog', 'questions', 'scoring', 'decision'] },
  'mcp': { layers: ['catalog', 'questions', 'scoring', 'decision'] },
  'publish': {
    layers: ['catalog', 'decision', 'mcp'],
    packages: ['valibot', 'vite', '@valibot/to-json-schema', 'node:*'],
  },
  'package': { layers: ['catalog', 'questions', 'scoring', 'decision'], packages: [] },
  'main.tsx': { layers: ['app'] },
};

/** Layers where the same input must give the same result, today and next year. */
export const timeless: readonly string[] = ['catalog', 'questions', 'scoring', 'decision'];
