import * as fc from 'fast-check';
import { activityIds, type ActivityId } from '../../src/catalog/activities.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { factNames, type FactName, type FactValues } from '../../src/catalog/facts.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import type { JudgementValues } from '../../src/catalog/judgements.ts';
import { neighbours } from '../../src/catalog/neighbours.ts';
import type { Plan } from '../../src/catalog/prices.ts';
import type { Coverage, Tool } from '../../src/catalog/tool.ts';
import {
  certifications,
  clouds,
  codeHosts,
  dataScales,
  deployments,
  frameworks,
  kubernetesNeeds,
  languages,
  opennessLevels,
  platforms,
  statusStates,
  supportLevels,
} from '../../src/catalog/vocabularies.ts';
import { catalogOf, testDate } from './examples.ts';

/** The ids from which catalogs draw; answers name them too. */
export const toolIds: readonly string[] = Array.from(
  { length: 40 },
  (_, place) => `tool-${String(place).padStart(2, '0')}`,
);

const level = fc.constantFrom(...supportLevels);
const some = <T>(words: readonly T[], maxLength = 4) => fc.subarray([...words], { maxLength });

/** A value for every fact, as a tool file may state it. */
export const factArbitraries: { readonly [N in FactName]: fc.Arbitrary<NonNullable<FactValues[N]>> } = {
  licence: fc.constantFrom('MIT', 'Apache-2.0', 'AGPL-3.0-only', 'proprietary'),
  openness: fc.constantFrom(...opennessLevels),
  deployment: some(deployments),
  kubernetes: fc.constantFrom(...kubernetesNeeds),
  codeHosts: some(codeHosts, 10),
  nativeCodeHost: some(codeHosts, 2),
  anyLanguage: fc.boolean(),
  languages: some(languages),
  frameworks: some([...frameworks, 'any'] as const),
  platforms: some(platforms, 7),
  clouds: some([...clouds, 'any'] as const),
  dataScale: fc.constantFrom(...dataScales),
  certifications: some(certifications),
  singleSignOn: level,
  accessControl: level,
  auditLog: level,
  githubStars: fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 1_000_000 })),
  surveyShare: fc.double({ min: 0, max: 1, noNaN: true }),
  firstRelease: fc.integer({ min: 1990, max: 2030 }),
};

const facts = fc.record(factArbitraries, { requiredKeys: [] }) as fc.Arbitrary<FactValues>;

const usd = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 10_000 }));
const cents = fc.integer({ min: 0, max: 100 }).map((value) => value / 1000);
const seats = fc.integer({ min: 0, max: 100 });
const yes = fc.constant(true as const);

const planModel = {
  name: fc.constantFrom('Free', 'Team', 'Business', 'Your own server'),
  hosting: fc.constantFrom('managed', 'self-hosted', 'library'),
  quote: yes,
  unpricedUsage: yes,
  base: usd,
  perSeat: usd,
  seats: fc.constantFrom('developers', 'data-scientists', 'everyone'),
  includedSeats: seats,
  minimumSeats: seats,
  maximumSeats: fc.integer({ min: 0, max: 200 }),
  includedMinutes: fc.integer({ min: 0, max: 50_000 }),
  includedMinutesPerSeat: fc.integer({ min: 0, max: 3000 }),
  unlimitedMinutes: yes,
  perMinute: fc.record({ linux: cents, windows: cents, macos: cents }, { requiredKeys: [] }),
  minuteMultiplier: fc.record(
    { windows: fc.constantFrom(0, 1, 2), macos: fc.constantFrom(1, 10) },
    { requiredKeys: [] },
  ),
  perParallelJob: usd,
  includedParallelJobs: fc.integer({ min: 0, max: 20 }),
  ownRunners: yes,
  perOwnRunnerMinute: cents,
  machines: fc.subarray(['server', 'runners']),
  publicOnly: yes,
  singleSignOn: yes,
  note: fc.constant('Storage is extra.'),
};

const planParts = Object.keys(planModel);

/** One plan with any components; whether they make sense together is for the cost model to survive. */
const planArbitrary = fc.record(planModel, {
  requiredKeys: ['name', 'hosting'],
}) as fc.Arbitrary<Plan>;

// Most components are left out, so that sparse plans, the usual ones, occur.
const sparsePlan = fc
  .tuple(planArbitrary, fc.subarray([...planParts], { maxLength: 6 }))
  .map(
    ([plan, kept]) =>
      Object.fromEntries(
        Object.entries(plan).filter(([name]) => ['name', 'hosting', ...kept].includes(name)),
      ) as Plan,
  );

const prices = fc.array(sparsePlan, { minLength: 1, maxLength: 4 }).map((plans) => ({
  currency: 'USD' as const,
  asOf: '2026-05',
  source: 'https://example.org/prices',
  plans,
}));

const judgements = fc.record(
  {
    setupEffort: fc.integer({ min: 1, max: 5 }),
    operatingEffort: fc.integer({ min: 1, max: 5 }),
    learningEffort: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JudgementValues>;

const day = fc.constantFrom('2020-01-01', '2025', testDate, '2026-12', '2031-01-01');

const status = fc.record(
  {
    state: fc.oneof(fc.constant('active'), fc.constantFrom(...statusStates)),
    since: day,
    endsOn: day,
    closedToNewCustomersSince: day,
    successors: fc.constant([]),
  },
  { requiredKeys: ['state', 'successors'] },
);

// Dates of an end are rare, as in life.
const usualStatus = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ state: 'active', successors: [] }) },
  { weight: 1, arbitrary: status },
) as fc.Arbitrary<Tool['status']>;

const featuresFor = (activity: ActivityId) =>
  fc.dictionary(fc.constantFrom(...featuresOf(activity).map(({ id }) => id)), level, { maxKeys: 12 });

const coverage = fc.constantFrom<Coverage>('core', 'core', 'partial');

const rare = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

/** Coverage of activities with features; CI/CD most of the time. */
const offer = fc
  .tuple(
    fc.option(coverage, { nil: undefined, freq: 9 }),
    featuresFor('ci-cd'),
    rare(fc.constantFrom(...activityIds).chain((id) => fc.tuple(fc.constant(id), coverage, featuresFor(id)))),
  )
  .map(([main, offered, other]) => ({
    activities: {
      ...(main !== undefined && { 'ci-cd': main }),
      ...(other !== undefined && { [other[0]]: other[1] }),
    },
    features: { ...(other !== undefined && { [other[0]]: other[2] }), 'ci-cd': offered },
  }));

const systems = [...toolIds.slice(0, 10), ...neighbours.slice(0, 10).map(({ id }) => id)];

const itemsOf = (tool: Tool): string[] => [
  'status',
  ...factNames.filter((name) => name in tool.facts),
  ...Object.keys(tool.activities),
  ...Object.entries(tool.features).flatMap(([activity, offered]) =>
    Object.keys(offered).map((feature) => `${activity}/${feature}`),
  ),
];

/** A tool with any facts, features, judgements and prices, each of which may be missing. */
export const toolArbitrary = (id: fc.Arbitrary<string> = fc.constantFrom(...toolIds)): fc.Arbitrary<Tool> =>
  fc
    .record({
      id,
      status: usualStatus,
      offer,
      facts,
      judgements,
      integrations: fc.subarray(systems, { maxLength: 5 }),
      prices: rare(prices),
      unconfirmed: fc.array(fc.nat(1000), { maxLength: 3 }),
    })
    .map(({ offer: offered, prices: sold, unconfirmed, ...parts }) => {
      const tool: Tool = {
        ...parts,
        ...offered,
        name: `The ${parts.id}`,
        aliases: [],
        summary: 'A tool.',
        unverified: [],
        ...(sold !== undefined && { prices: sold }),
      };
      const items = itemsOf(tool);
      const unverified = [...new Set(unconfirmed.map((place) => items[place % items.length] ?? 'status'))];
      return { ...tool, unverified };
    });

/** Up to so many tools with distinct ids, in any order. */
export const toolsArbitrary = (maxLength = 40, minLength = 0): fc.Arbitrary<Tool[]> =>
  fc.uniqueArray(toolArbitrary(), {
    minLength,
    maxLength,
    selector: ({ id }) => id,
    comparator: 'SameValue',
  });

/** A catalog of 0 to so many tools. */
export const catalogArbitrary = (maxLength = 40): fc.Arbitrary<Catalog> =>
  toolsArbitrary(maxLength).map(catalogOf);
