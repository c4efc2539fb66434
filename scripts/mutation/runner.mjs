/**
 * Runs the tests of the core for Stryker, all in one process. Stryker's runner for vitest starts a worker and loads
 * every module anew for each mutant, which takes a second and more, and there are thousands.
 *
 * MUTATION_SKIP: a pattern of test files or names that are left out.
 * MUTATION_BUDGET_MS: processor time for the tests of one mutant; without it all tests that reach it run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';

/**
 * @typedef {import('./loaded-tests.mjs').LoadedTest} LoadedTest
 * @typedef {Readonly<Record<string, number>>} Times Processor time in milliseconds, by test.
 * @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Hits How often a mutant is reached, by test.
 * @typedef {{ times: Times, hits: Hits }} Facts
 * @typedef {{ readonly id: string, readonly file: string }} Mutant
 */

const skipped = new RegExp(process.env['MUTATION_SKIP'] ?? '^$', 'u');
const budget = Number(process.env['MUTATION_BUDGET_MS'] ?? Infinity);

/** A mutant that is reached so many times as often as without it never ends. */
const patience = 30;

/**
 * What the code of the mutants looks at.
 * @type {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number | undefined,
 *   hitLimit?: number | undefined, mutantCoverage?: { readonly perTest: Hits } }}
 */
const state = {};
Reflect.set(globalThis, '__stryker__', state);

/** The facts of the run without a mutant, kept for the processes that take over after a mutant that never ends. */
const factsFile = () => resolve('mutation-facts.json');

const knownFacts = () => {
  /** @type {Facts} */
  const facts = existsSync(factsFile())
    ? JSON.parse(readFileSync(factsFile(), 'utf8'))
    : { times: {}, hits: {} };
  return facts;
};

const processorTime = () => process.cpuUsage().user / 1000;

/** What a test threw; undefined if it holds. */
const failureOf = async (/** @type {LoadedTest} */ { run }) => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error && error.message !== '' ? error.message : String(error);
  }
};

/**
 * How far a test is from a file: 0 for the test that mirrors it, 1 for one of the same folder or that bears its name,
 * 2 for others.
 */
const distance = (/** @type {LoadedTest} */ { fileName }, /** @type {Mutant} */ mutant) => {
  const source = relative('src', relative(process.cwd(), mutant.file));
  const test = relative('tests', relative(process.cwd(), fileName));
  if (basename(test).startsWith(basename(dirname(source)))) return 1;
  if (dirname(source) !== dirname(test)) return 2;
  return basename(source, '.ts') === basename(test, '.test.ts') ? 0 : 1;
};

// Tests run one after the other: each has the mutant, and what it leaves behind, to itself.
/* oxlint-disable no-await-in-loop */
class InProcessRunner {
  /** @type {readonly LoadedTest[]} */
  tests = [];
  facts = knownFacts();
  restoreMaps = () => {};

  /** Mutants are awake while a test runs and never while a module loads, so that nothing has to be loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.facts = knownFacts();
    await this.load();
  }

  async load() {
    const { loadTests, restoreMaps } = await import('./loaded-tests.mjs');
    const all = await loadTests((file) => !skipped.test(file));
    this.tests = all.filter(({ id }) => !skipped.test(id));
    this.restoreMaps = restoreMaps;
  }

  async dryRun() {
    const results = [];
    /** @type {Record<string, number>} */
    const times = {};
    for (const test of this.tests) {
      state.currentTestId = test.id;
      const start = processorTime();
      const failureMessage = await failureOf(test);
      const timeSpentMs = processorTime() - start;
      times[test.id] = timeSpentMs;
      const { id, name, fileName } = test;
      const result = { id, name, fileName, timeSpentMs };
      results.push(
        failureMessage === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage },
      );
    }
    state.currentTestId = undefined;
    this.facts = { times, hits: state.mutantCoverage?.perTest ?? {} };
    writeFileSync(factsFile(), JSON.stringify(this.facts));
    return { status: 'complete', tests: results, mutantCoverage: state.mutantCoverage };
  }

  /** The tests that reach a mutant, those that mirror its file first, then the quick ones. */
  testsFor(/** @type {Mutant} */ mutant, /** @type {readonly string[] | undefined} */ ids) {
    const wanted = ids === undefined ? undefined : new Set(ids);
    const { times } = this.facts;
    return this.tests
      .filter(({ id }) => wanted?.has(id) !== false)
      .map((test) => ({ test, far: distance(test, mutant), time: times[test.id] ?? 0 }))
      .toSorted((a, b) => a.far - b.far || a.time - b.time);
  }

  /** Runs a test while the mutant is awake. */
  async tried(/** @type {LoadedTest} */ test, /** @type {Mutant} */ { id }) {
    this.restoreMaps();
    const hitLimit = 1000 + patience * (this.facts.hits[test.id]?.[id] ?? 0);
    Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit });
    const failure = await failureOf(test);
    const endless = (state.hitCount ?? 0) > hitLimit;
    Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    this.restoreMaps();
    return { failure, endless };
  }

  /** @type {(mutant: Mutant, ids: readonly string[] | undefined) => Promise<object>} */
  async outcomeOf(mutant, ids) {
    const end = processorTime() + budget;
    let nrOfTests = 0;
    for (const { test, far, time } of this.testsFor(mutant, ids)) {
      if (far > 0 && nrOfTests > 0 && processorTime() + time > end) continue;
      nrOfTests += 1;
      const { failure, endless } = await this.tried(test, mutant);
      if (endless) return { status: 'timeout', reason: 'It goes on and on.' };
      if (failure === undefined) continue;
      if ((await failureOf(test)) === undefined)
        return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
      // An earlier mutant has left something behind: everything anew, and this mutant once more.
      await this.load();
      return this.outcomeOf(mutant, ids);
    }
    return { status: 'survived', nrOfTests };
  }

  /**
   * @type {(options: { activeMutant: { readonly id: string }, sandboxFileName: string,
   *   testFilter?: readonly string[] }) => Promise<object>}
   */
  mutantRun({ activeMutant, sandboxFileName, testFilter }) {
    return this.outcomeOf({ id: activeMutant.id, file: sandboxFileName }, testFilter);
  }
}

/* oxlint-enable no-await-in-loop */

const create = Object.assign(() => new InProcessRunner(), { inject: /** @type {const} */ ([]) });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: create }];
