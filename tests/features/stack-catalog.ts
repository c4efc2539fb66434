import type { ActivityId } from '../../src/catalog/activities.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { ToolFile } from '../../src/catalog/tool-schema.ts';
import { toTool } from '../../src/catalog/tool.ts';
import { fixtureFiles } from './fixture-catalog.ts';

const source = 'https://example.org/docs';
const asOf = '2026-05';

const model = fixtureFiles['anchor'];
if (model === undefined) throw new Error('expected the first tool of the fixtures');

/** A tool that does these jobs, all as well: little effort is good, much is bad. */
const doer = (
  name: string,
  jobs: readonly ActivityId[],
  effort: 1 | 4,
  special: Partial<ToolFile> = {},
): ToolFile => ({
  ...model,
  name,
  activities: Object.fromEntries(jobs.map((job) => [job, { coverage: 'core', source, asOf }])),
  facts: { ...model.facts, deployment: { value: ['managed'], source, asOf } },
  features: {},
  judgements: {
    setupEffort: { value: effort, because: 'By decree.' },
    operatingEffort: { value: effort },
    learningEffort: { value: effort },
  },
  integrations: [],
  ...special,
});

const costing = (base: number): Partial<ToolFile> => ({
  prices: {
    currency: 'USD',
    asOf,
    source,
    plans: [{ name: 'Team', hosting: 'managed', unlimitedMinutes: true, base }],
  },
});

/** Tool files by id: one platform for three jobs, and a better tool for each. */
export const stackFiles: Readonly<Record<string, ToolFile>> = {
  platform: doer('Platform', ['ci-cd', 'serving', 'monitoring'], 4, costing(90)),
  builder: doer('Builder', ['ci-cd'], 1, {
    integrations: [{ with: 'server', kind: 'plugin', source, asOf }],
  }),
  server: doer('Server', ['serving'], 1, costing(40)),
  watcher: doer('Watcher', ['monitoring'], 1, costing(40)),
};

/** The files as a catalog. */
export const stackCatalog = createCatalog(
  Object.entries(stackFiles).map(([id, file]) => toTool(id, file)),
  { version: '2026.1.0', date: '2026-11-01' },
);
