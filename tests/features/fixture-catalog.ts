import { createCatalog } from '../../src/catalog/catalog.ts';
import type { ToolFile } from '../../src/catalog/tool-schema.ts';
import { toTool } from '../../src/catalog/tool.ts';

const source = 'https://example.org/docs';
const asOf = '2026-05';

const fact = <T>(value: T) => ({ value, source, asOf });

/** A well-documented tool for CI/CD; tests say only what is special about theirs. */
const toolFile = (name: string, special: Partial<ToolFile> = {}): ToolFile => ({
  $schema: 'tool.schema.json',
  name,
  summary: `${name} builds and tests code.`,
  status: { state: 'active', source, asOf },
  activities: { 'ci-cd': { coverage: 'core', source, asOf } },
  facts: {
    openness: fact('open-source'),
    licence: fact('MIT'),
    deployment: fact(['managed', 'self-hosted']),
    codeHosts: fact(['github', 'gitlab']),
    anyLanguage: fact(true),
    githubStars: fact(1000),
    firstRelease: fact(2015),
    singleSignOn: fact('yes'),
    accessControl: fact('yes'),
    auditLog: fact('yes'),
  },
  features: { 'ci-cd': { 'matrix-builds': fact('yes'), 'artifacts': fact('yes') } },
  judgements: {
    setupEffort: { value: 2, because: 'One file in the repository.' },
    operatingEffort: { value: 1 },
    learningEffort: { value: 2 },
    bestFor: { value: 'Small teams.' },
    avoidWhen: { value: 'You need a mainframe.' },
  },
  integrations: [{ with: 'kubernetes', kind: 'plugin', source, asOf }],
  prices: {
    currency: 'USD',
    asOf,
    source,
    plans: [{ name: 'Free', hosting: 'managed', unlimitedMinutes: true }],
  },
  ...special,
});

const free = toolFile('Anchor');

/** Tool files by id: easy to tell apart on cost, openness and lifecycle. */
export const fixtureFiles: Readonly<Record<string, ToolFile>> = {
  anchor: free,
  brook: toolFile('Brook', {
    facts: { ...free.facts, openness: fact('proprietary'), licence: fact('proprietary') },
  }),
  cedar: toolFile('Cedar', {
    facts: { ...free.facts, deployment: fact(['managed']) },
    prices: {
      currency: 'USD',
      asOf,
      source,
      plans: [{ name: 'Team', hosting: 'managed', unlimitedMinutes: true, base: 400 }],
    },
  }),
  dune: toolFile('Dune', {
    facts: { ...free.facts, githubStars: undefined, auditLog: { value: 'no', unverified: true } },
    status: { state: 'maintenance', source, asOf },
    judgements: { ...free.judgements, operatingEffort: { value: 5 } },
  }),
  ember: toolFile('Ember', {
    status: { state: 'discontinued', since: '2024', successors: ['anchor'], source, asOf },
  }),
  flint: toolFile('Flint', { prices: undefined }),
};

/** The files as a catalog. */
export const fixtureCatalog = createCatalog(
  Object.entries(fixtureFiles).map(([id, file]) => toTool(id, file)),
  {
    version: '2026.1.0',
    date: '2026-11-01',
  },
);
