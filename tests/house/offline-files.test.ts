import { expect, test } from 'vitest';
import { offlineFiles } from '../../src/offline/offline-files.ts';

const built = [
  { path: 'index.html', content: '<p>' },
  { path: 'assets/app-1.js', content: 'app' },
  { path: 'icons/icon.png', content: new Uint8Array([1, 2]) },
];

test('what no view needs stays online', () => {
  const { paths } = offlineFiles([
    ...built,
    { path: 'schema/tool.schema.json', content: '{}' },
    { path: 'catalog-data/v1/tools/jenkins.json', content: '{}' },
    { path: 'llms.txt', content: '' },
    { path: 'robots.txt', content: '' },
    { path: 'sw.js', content: '' },
  ]);
  expect(paths).toEqual(['assets/app-1.js', 'icons/icon.png', 'index.html']);
});

test('the version knows every content and no order', () => {
  const { version } = offlineFiles(built);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(offlineFiles(built.toReversed()).version).toBe(version);
  expect(offlineFiles([...built, { path: 'more', content: '' }]).version).not.toBe(version);
  const changed = built.map((file) => (file.path === 'index.html' ? { ...file, content: '<i>' } : file));
  expect(offlineFiles(changed).version).not.toBe(version);
});
