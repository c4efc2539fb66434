/**
 * What the tests of the core use of vitest, with its own assertions, but without a worker around them: stands in for
 * it while mutants are tried.
 */
import { format } from 'node:util';
import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import * as chai from 'chai';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
  chai.expect,
  { hasAssertions: () => undefined },
);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
// @ts-expect-error -- only the assertions of vitest are used, and they ask for no more than this.
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

/**
 * @typedef {(...row: readonly unknown[]) => unknown} Run
 * @typedef {{ readonly name: string, readonly run: Run }} Declared
 */

/** The tests that were declared since it was last emptied. @type {Declared[]} */
export const declared = [];
let list = declared;
/** @type {string[]} */
let within = [];

const declare = (/** @type {string} */ ownName, /** @type {Run} */ run) => {
  const name = [...within, ownName].join(' ');
  const same = list.filter((other) => other.name === name || other.name.startsWith(`${name} (`)).length;
  list.push({ name: same === 0 ? name : `${name} (${same + 1})`, run });
};

/** @type {(declareOne: (name: string, run: Run) => void) => (table: readonly unknown[]) => (name: string, run: Run) => void} */
const eachOf = (declareOne) => (table) => (name, run) => {
  const areRows = table.every((row) => Array.isArray(row));
  for (const row of table) {
    /** @type {readonly unknown[]} */
    const cells = areRows && Array.isArray(row) ? row : [row];
    const holes = name.match(/%[sdj]/gu)?.length ?? 0;
    declareOne(format(name, ...cells.slice(0, holes)), () => run(...cells));
  }
};

export const test = Object.assign(declare, { each: eachOf(declare) });

/** @type {(name: string, declareAll: () => unknown) => readonly Declared[]} */
const testsWithin = (name, declareAll) => {
  list = [];
  within = [name];
  declareAll();
  const found = list;
  list = declared;
  within = [];
  return found;
};

/** What a description works out for all of its tests is worked out for each, so that a mutant is awake meanwhile. */
const declareTogether = (/** @type {string} */ name, /** @type {() => unknown} */ declareAll) => {
  if (within.length > 0) {
    within.push(name);
    declareAll();
    within.pop();
    return;
  }
  for (const [place, one] of testsWithin(name, declareAll).entries())
    declared.push({ name: one.name, run: () => testsWithin(name, declareAll)[place]?.run() });
};

export const describe = Object.assign(declareTogether, { each: eachOf(declareTogether) });

export const vi = { setConfig: () => undefined };
