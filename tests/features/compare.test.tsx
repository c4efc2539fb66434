import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Compare } from '../../src/features/compare/compare.tsx';
import { challengeInWords } from '../../src/features/compare/challenge-in-words.ts';
import { preferenceInWords } from '../../src/scoring/preference-in-words.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'] };

const open = async (shortlist: readonly string[]) => {
  const opened = await renderFeature(<Compare activity="ci-cd" />, { answers, shortlist });
  await screen.findByRole('heading', { level: 1, name: 'Compare: CI/CD' });
  return opened;
};

test('fewer than two tools: says what to do', async () => {
  const { user } = await open(['anchor']);
  expect(screen.getByText(/Add at least two/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add a tool' }), 'Brook');
  expect(screen.getByRole('table')).toBeVisible();
});

test('only differences hides the lines on which the tools agree', async () => {
  const { user } = await open(['anchor', 'brook']);
  expect(await screen.findByRole('rowheader', { name: 'GitHub stars' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Only differences' }));
  expect(screen.queryByRole('rowheader', { name: 'GitHub stars' })).toBeNull();
  const openness = screen.getByRole('row', { name: /^Openness/ });
  expect(within(openness).getByText('Open source')).toBeVisible();
  expect(within(openness).getByText('Proprietary')).toBeVisible();
});

test('the criteria of a group unfold, with bars', async () => {
  const { user } = await open(['anchor', 'brook']);
  expect(screen.queryByRole('rowheader', { name: /^Openness.*of \d/ })).toBeNull();
  const freedom = screen.getByRole('button', { name: /^Freedom/ });
  await user.click(freedom);
  expect(freedom).toHaveAttribute('aria-expanded', 'true');
  const openness = screen.getByRole('row', { name: /^Openness\s*of \d/ });
  expect(within(openness).getByRole('img', { name: /^Openness, Anchor: \d+\.\d of / })).toBeVisible();
  await user.click(freedom);
  expect(screen.queryByRole('row', { name: /^Openness\s*of \d/ })).toBeNull();
});

test('every criterion can be shown; only differences leaves out those with equal points', async () => {
  const { user } = await open(['anchor', 'brook']);
  await user.click(screen.getByRole('checkbox', { name: 'Every criterion' }));
  expect(screen.getByRole('row', { name: /^Monthly cost\s*of \d/ })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Only differences' }));
  expect(screen.queryByRole('row', { name: /^Monthly cost\s*of \d/ })).toBeNull();
  expect(screen.getByRole('row', { name: /^Openness\s*of \d/ })).toBeVisible();
  expect(screen.getAllByText('No differences in this group.').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: /^Freedom/ }));
  expect(screen.getByRole('checkbox', { name: 'Every criterion' })).not.toBeChecked();
});

test('a tool that breaks a limit can be compared, marked as such; tools can be removed', async () => {
  const { user } = await open(['anchor', 'brook', 'ember']);
  expect(screen.getByRole('columnheader', { name: /Ember/ })).toHaveTextContent('left out Still alive');
  const limits = screen.getByRole('row', { name: /^Your limits/ });
  expect(limits).toHaveTextContent('broken Still alive. It has been discontinued (since 2024).');
  await user.click(screen.getByRole('button', { name: 'Remove Ember from the comparison' }));
  expect(screen.queryByRole('columnheader', { name: /Ember/ })).toBeNull();
});

test('a group of criteria is named without stray spaces', async () => {
  await open(['anchor', 'brook']);
  expect(screen.getByRole('button', { name: 'Freedom, by criterion' })).toBeVisible();
});

test('paper shows every criterion, and the sources under numbers', async () => {
  await open(['anchor', 'brook']);
  expect(await screen.findByRole('rowheader', { name: 'Licence' })).toBeVisible();
  act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('row', { name: /^Openness\s*of \d/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Source of/ })).toBeNull();
  const licence = screen.getByRole('row', { name: /^Licence/ });
  expect(within(licence).getAllByText('[1] May 2026')).toHaveLength(2);
  const sources = screen.getByRole('region', { name: 'Sources' });
  expect(
    within(sources)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['https://example.org/docs']);
  act(() => void globalThis.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull();
});

test('a tool that is as good on every criterion and better on one is said to be so', async () => {
  await open(['anchor', 'brook']);
  expect(screen.getByText(/Anchor is at least as good as Brook on every criterion/)).toBeVisible();
});

test('equal tools are called equal', () => {
  const equal = { differences: [], decisive: [], counterArgument: null, dominates: false };
  expect(preferenceInWords(equal, ['A', 'B'])).toBe('A and B are equal on every criterion.');
});

test('what is not known of a tool is named apart, and is no argument', () => {
  const { criteria } = rankActivity(fixtureCatalog, answers, 'ci-cd');
  const [known, silent] = criteria.map(({ criterion }) => criterion);
  if (known === undefined || silent === undefined) throw new Error('expected criteria');
  const reason = { criterion: known, points: 4, guessed: null };
  const guess = { criterion: silent, points: 3, guessed: 'second' } as const;
  const parts = { counterArgument: null, dominates: false };
  const label = (one: typeof known) => one.label.toLowerCase();
  expect(preferenceInWords({ ...parts, differences: [reason, guess], decisive: [reason] }, ['A', 'B'])).toBe(
    `A over B because of ${label(known)} (4.0 points): nothing known speaks for B. Not known: ${label(silent)} of B (a guess, 3.0 points for A).`,
  );
  expect(preferenceInWords({ ...parts, differences: [guess], decisive: [] }, ['A', 'B'])).toMatch(
    /^A is ahead of B by guesses about what is not known, and by nothing that is\./,
  );
});

test('the smallest change of weights that brings the lower tool level is named', async () => {
  await open(['anchor', 'brook', 'canal']);
  const section = screen.getByRole('region', { name: 'Why this order of scores' });
  expect(
    within(section).getAllByText(/The smallest change of weights that brings|No weights whatever would bring/)
      .length,
  ).toBeGreaterThan(0);
});

test('a change of weights is told in shares, what grows first', () => {
  const { criteria, ranked } = rankActivity(fixtureCatalog, answers, 'ci-cd');
  const [{ tool } = { tool: undefined }] = ranked;
  const [shrinks, grows] = criteria;
  if (tool === undefined || shrinks === undefined || grows === undefined)
    throw new Error('expected a ranking');
  const weights = criteria.map(({ weight }) => weight);
  const moved = [shrinks.weight - 0.02, grows.weight + 0.02, ...weights.slice(2)];
  const percent = (weight: number) => `${(100 * weight).toFixed(1)} %`;
  const words = challengeInWords({ criteria }, { tool, l1: { weights: moved, distance: 0.04 }, l2: null });
  expect(words).toBe(
    `The smallest change of weights that brings ${tool.name} level: ` +
      `${grows.criterion.label.toLowerCase()} from ${percent(grows.weight)} to ${percent(grows.weight + 0.02)}, ` +
      `${shrinks.criterion.label.toLowerCase()} from ${percent(shrinks.weight)} to ${percent(shrinks.weight - 0.02)}.`,
  );
  expect(challengeInWords({ criteria }, { tool, l1: null, l2: null })).toBe(
    `No weights whatever would bring ${tool.name} level.`,
  );
});
