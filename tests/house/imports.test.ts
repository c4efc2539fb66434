import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { clockFaults, importFaults, importsOf } from './imports.ts';
import { timeless } from './layers.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: `src/${name.replaceAll('\\', '/')}`, code: readFileSync(`src/${name}`, 'utf8') }));

describe('the sources', () => {
  test('are found', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('import only downwards, and features not each other', () => {
    expect(files.flatMap(({ path, code }) => importFaults(path, code))).toEqual([]);
  });

  test('read no clock where the same input must give the same bytes', () => {
    const pure = files.filter(({ path }) => timeless.some((layer) => path.startsWith(`src/${layer}/`)));
    expect(pure.flatMap(({ path, code }) => clockFaults(path, code))).toEqual([]);
  });
});

describe('the check of imports', () => {
  test('sees every kind of import', () => {
    const code = `
      import a from './a.ts'; import type { B } from './b.ts'; import './c.css';
      export { d } from './d.ts'; export * from './e.ts';
      const f = () => import('./f.ts'); const g = import.meta.glob<string>('./g/*.json');
      // import h from './h.ts';
      const i = "import i from './i.ts'";`;
    const expected = ['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts', './g/*.json'];
    expect(importsOf('src/app/x.ts', code).toSorted()).toEqual(expected);
  });

  test.each([
    ['src/scoring/a.ts', '../state/session.ts', 'scoring may import only catalog, questions'],
    ['src/catalog/a.ts', '../questions/b.ts', 'catalog may import only itself'],
    ['src/decision/formats/json.ts', '../../features/home/a.tsx', 'decision may import only'],
    ['src/cli/a.ts', '../state/a.ts', 'cli may import only'],
    ['src/ui/a.tsx', '../catalog/a.ts', 'ui may import only itself'],
    ['src/state/a.ts', '../app/a.tsx', 'state may import only'],
    ['src/features/home/a.tsx', '../wizard/b.tsx', 'features/home and features/wizard are separate'],
    ['src/features/home/a.tsx', '../../app/b.tsx', 'features may import only'],
    ['src/main.tsx', './state/session.ts', 'main.tsx may import only app'],
    ['src/app/a.ts', '../../tests/a.ts', 'leaves src'],
    ['src/scoring/a.ts', 'react', 'this layer may use no package'],
    ['src/questions/a.ts', 'zustand', 'this layer may use valibot'],
    ['src/other/a.ts', './b.ts', 'other is not in the table of layers'],
  ])('%s may not import %s', (path, specifier, message) => {
    expect(importFaults(path, `import '${specifier}';`)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['src/catalog/load.ts', 'node:fs'],
    ['src/scoring/criteria/cost.ts', '../../catalog/tool.ts'],
    ['src/features/home/a.tsx', './b/c.tsx'],
    ['src/features/home/a.tsx', '../../ui/button.tsx'],
    ['src/state/a.ts', 'zustand/middleware'],
  ])('%s may import %s', (path, specifier) => {
    expect(importFaults(path, `import '${specifier}';`)).toEqual([]);
  });

  test('tells the clock from a date', () => {
    expect(clockFaults('a.ts', 'const now = new Date();')).toHaveLength(1);
    expect(clockFaults('a.ts', "const day = new Date('2026-11-23');")).toEqual([]);
  });
});
