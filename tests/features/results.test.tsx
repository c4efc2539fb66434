import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerInBrief } from '../../src/features/results/answer-in-brief.ts';
import { wideRangeInWords } from '../../src/features/results/cost-range-in-words.ts';
import { Results } from '../../src/features/results/results.tsx';
import { everything, keepsRow, toolRows } from '../../src/features/results/tool-row.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { pointsInWords } from '../../src/scoring/score-in-words.ts';
import { useSession } from '../../src/state/session.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const answers: Answers = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 5 },
  limits: { budgetUsdPerMonth: 50 },
};

const open = async (more: Partial<Answers> = {}, at = '/results/ci-cd') => {
  const given: Answers = { ...answers, ...more, formatVersion: 1 };
  const opened = await renderFeature(<Results activity="ci-cd" />, { answers: given, at });
  await screen.findByRole('heading', { level: 1, name: 'Results: CI/CD' });
  return { ...opened, ranking: rankActivity(fixtureCatalog, given, 'ci-cd') };
};

const theTable = () => screen.getByRole('region', { name: 'All tools that fit' });

const toolsInTable = () =>
  within(theTable())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

test('nothing chosen leads to the first question', async () => {
  await renderFeature(<Results activity={undefined} />, { answers: { formatVersion: 1, activities: [] } });
  expect(screen.getByRole('link', { name: 'Say what you are choosing' })).toHaveAttribute(
    'href',
    '/wizard/choosing',
  );
});

test('the table lists what the ranking says, in its order', async () => {
  const { ranking } = await open();
  expect(toolsInTable()).toEqual(ranking.ranked.map(({ tool }) => tool.name));
  const [leader] = ranking.ranked;
  expect(within(theTable()).getAllByText(pointsInWords(leader?.score ?? 0))[0]).toBeVisible();
});

test('a weight ranks anew at once and keeps the focus', async () => {
  await open();
  const freedom = screen.getByRole('slider', { name: 'Freedom' });
  freedom.focus();
  fireEvent.change(freedom, { target: { value: '10' } });
  expect(screen.getByRole('slider', { name: 'Freedom' })).toHaveFocus();
  expect(freedom).toHaveValue('10');
  const heavier = rankActivity(fixtureCatalog, useSession.getState().answers, 'ci-cd');
  expect(useSession.getState().answers).toMatchObject({ priorities: { freedom: 10 } });
  // The table follows one frame later, so that the answer is painted first.
  await waitFor(() => expect(toolsInTable()).toEqual(heavier.ranked.map(({ tool }) => tool.name)));
});

test('tools that a change moves say by how many places, until the next change', async () => {
  await open();
  const change = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
  const before = rankActivity(fixtureCatalog, useSession.getState().answers, 'ci-cd');
  change('Freedom', '10');
  change('Community', '0');
  const after = rankActivity(fixtureCatalog, useSession.getState().answers, 'ci-cd');
  const rankIn = (ranking: typeof before, id: string) =>
    ranking.ranked.find(({ tool }) => tool.id === id)?.rank ?? 0;
  const risen = after.ranked.find(({ tool }) => rankIn(before, tool.id) > rankIn(after, tool.id));
  const places = rankIn(before, risen?.tool.id ?? '') - rankIn(after, risen?.tool.id ?? '');
  const words = `up ${places} ${places === 1 ? 'place' : 'places'}`;
  const row = () => within(theTable()).getByRole('row', { name: new RegExp(risen?.tool.name ?? '-') });
  await waitFor(() => expect(row()).toHaveTextContent(words));
  fireEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
  await waitFor(() => expect(row()).toHaveTextContent(words.replace('up', 'down')));
});

test('all weights go back to as usual', async () => {
  const { user } = await open({ priorities: { cost: 9 } });
  await user.click(screen.getByRole('button', { name: 'All as usual' }));
  expect(screen.getByRole('slider', { name: 'Cost' })).toHaveValue('5');
  expect(useSession.getState().answers['priorities']).toBeUndefined();
});

test('a change is taken back and done again', async () => {
  const { user } = await open({ priorities: { cost: 9 } });
  const before = useSession.getState().answers;
  await user.click(screen.getByRole('button', { name: 'All as usual' }));
  const after = useSession.getState().answers;
  expect(after).not.toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
  expect(useSession.getState().answers).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Redo the last change' }));
  expect(useSession.getState().answers).toEqual(after);
});

test('a key answer that is no number says so and changes nothing', async () => {
  const { user } = await open();
  const budget = screen.getByRole('textbox', { name: /Budget/ });
  await user.clear(budget);
  await user.type(budget, 'much');
  expect(budget).toHaveAccessibleDescription(/Expected a number from 0/);
  expect(budget).toBeInvalid();
  await user.clear(budget);
  await user.type(budget, '500');
  expect(budget).toBeValid();
  await waitFor(() => expect(toolsInTable()).toContain('Cedar'));
});

test('sorting by cost puts the unknown last, either way', async () => {
  const { user } = await open();
  const head = within(theTable()).getByRole('columnheader', { name: /Cost a month/ });
  await user.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(toolsInTable().at(-1)).toBe('Flint');
  await user.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(toolsInTable().at(-1)).toBe('Flint');
});

test('filters by text and by status', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('searchbox', { name: 'Find a tool' }), 'BROO');
  expect(toolsInTable()).toEqual(['Brook']);
  await user.clear(screen.getByRole('searchbox', { name: 'Find a tool' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Maintenance only');
  expect(toolsInTable()).toEqual(['Dune']);
});

test('columns come and go', async () => {
  const { user } = await open();
  await user.click(screen.getByText('Columns'));
  await user.click(screen.getByRole('checkbox', { name: 'Licence' }));
  expect(within(theTable()).getByRole('columnheader', { name: /Licence/ })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Cost a month' }));
  expect(within(theTable()).queryByRole('columnheader', { name: /Cost a month/ })).toBeNull();
});

test.each([
  [0, /Anchor and Brook share first place/],
  [1, /Anchor fits best: .* ahead of Brook by \d\.\d points – too close to call/],
  [10, /Anchor fits best: .* ahead of Brook by \d+\.\d points\.$/],
])('says how close it is when freedom weighs %i', async (freedom, said) => {
  await open({ priorities: { freedom }, limits: { exclude: ['flint'] } });
  const brief = screen.getByRole('region', { name: 'The answer in brief' });
  expect(within(brief).getAllByRole('paragraph')[0]).toHaveTextContent(said);
});

test('a lead that would be printed as nothing is called level', () => {
  const ranking = rankActivity(fixtureCatalog, { ...answers, limits: { exclude: ['flint'] } }, 'ci-cd');
  const [first, second, ...rest] = ranking.ranked;
  if (first === undefined || second === undefined) throw new Error('expected two tools');
  const brief = (lead: number) =>
    answerInBrief({
      ...ranking,
      ranked: [
        { ...first, score: 78.06, rank: 1 },
        { ...second, score: 78.06 - lead, rank: 2, nearLeader: true },
        ...rest.map((one) => ({ ...one, nearLeader: false })),
      ],
    });
  expect(brief(0.04)).toBe('Anchor and Brook are level: 78.1 and 78.0 of 100 – too close to call.');
  expect(brief(0.004)).toBe('Anchor and Brook are level: both 78.1 of 100 – too close to call.');
  expect(brief(0.06)).toBe(
    'Anchor fits best: 78.1 of 100, ahead of Brook by 0.1 points – too close to call.',
  );
});

test('what is left out says why, and what took over', async () => {
  const { user, history } = await open();
  await user.click(screen.getByRole('heading', { name: 'Left out (2)' }));
  const cedar = (await screen.findByRole('heading', { name: 'Cedar' })).closest('li');
  expect(cedar).toHaveTextContent(/Budget\. It costs at least/);
  expect(cedar).toHaveTextContent(/would rank \d\w\w without this limit/);
  const ember = screen.getByRole('heading', { name: 'Ember' }).closest('li');
  expect(ember).toHaveTextContent(/discontinued/);
  await user.click(screen.getByRole('button', { name: 'Anchor' }));
  expect(await screen.findByRole('dialog', { name: 'Why Anchor?' })).toBeVisible();
  expect(history.at(-1)).toContain('why=anchor');
});

test('nothing fits: the limits that remove most are named and the reasons are open', async () => {
  await open({ limits: { exclude: ['anchor', 'brook', 'cedar', 'dune', 'flint'] } });
  expect(screen.getByText('Nothing fits')).toBeVisible();
  expect(screen.getByText(/: 5 tools/)).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Anchor' })).toBeVisible();
});

test('an address opens the reasons, with facts, sources and what is not known', async () => {
  const { user, ranking } = await open({}, '/results/ci-cd?why=dune');
  const dialog = await screen.findByRole('dialog', { name: 'Why Dune?' });
  const dune = ranking.ranked.find(({ tool }) => tool.id === 'dune');
  expect(await within(dialog).findByText(`${pointsInWords(dune?.score ?? 0)} of 100`)).toBeVisible();
  await waitFor(() => expect(within(dialog).getAllByText('unverified').length).toBeGreaterThan(0));
  expect(within(dialog).getAllByText('Not recorded').length).toBeGreaterThan(0);
  expect(within(dialog).getAllByRole('link', { name: /^Source of/, hidden: true })[0]).toHaveAttribute(
    'href',
    'https://example.org/docs',
  );
  expect(within(dialog).getAllByText('5 people').length).toBeGreaterThan(0);
  expect(within(dialog).getAllByText('judgement').length).toBeGreaterThan(0);
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('each limit in the reasons stands beside the fact that it rests on, with its source', async () => {
  await open({ limits: { openSource: 'osi-only' } }, '/results/ci-cd?why=brook');
  const dialog = await screen.findByRole('dialog', { name: 'Why Brook?' });
  const limit = (await within(dialog).findByText('Open source.')).closest('li');
  if (limit === null) throw new Error('expected a limit');
  expect(limit).toHaveTextContent(/broken.*It is proprietary/);
  expect(await within(limit).findByText('Proprietary')).toBeVisible();
  expect(within(limit).getByRole('link', { name: 'Source of: Openness' })).toBeVisible();
  expect(within(dialog).getByText(/it alone would rank \d\w\w among the \d that fit/)).toBeVisible();
});

test('all answers and facts behind a score open at once', async () => {
  const { user } = await open({}, '/results/ci-cd?why=anchor');
  const dialog = await screen.findByRole('dialog', { name: 'Why Anchor?' });
  const groups = () => within(dialog).getAllByText('Your answers and the facts behind it');
  await user.click(await within(dialog).findByRole('button', { name: 'Open all answers and facts' }));
  expect(groups().every((group) => group.closest('details')?.open)).toBe(true);
  await user.click(within(dialog).getByRole('button', { name: 'Close all answers and facts' }));
  expect(groups().some((group) => group.closest('details')?.open)).toBe(false);
});

test('a filter leaves out what does only a part of the job', () => {
  const [row] = toolRows(rankActivity(fixtureCatalog, answers, 'ci-cd'), new Map());
  if (row === undefined) throw new Error('expected a tool');
  const { tool } = row.scored;
  const part = {
    ...row,
    scored: { ...row.scored, tool: { ...tool, activities: { 'ci-cd': 'partial' } } },
  } as const;
  expect([row, part].map(keepsRow({ ...everything, coverage: 'core' }))).toEqual([true, false]);
  expect([row, part].map(keepsRow({ ...everything, coverage: 'partial' }))).toEqual([false, true]);
  expect([row, part].map(keepsRow(everything))).toEqual([true, true]);
});

test('a cost that is far from certain says what drives its ends', () => {
  const cost = {
    known: true,
    plan: 'Own',
    notes: [],
    asOf: '2026-05',
    low: 0,
    expected: 61,
    high: 304,
  } as const;
  const machines = {
    kind: 'machines',
    label: '2 small machines of your own',
    low: 0,
    expected: 61,
    high: 304,
  } as const;
  const said = wideRangeInWords({ ...cost, parts: [machines] }, answers, 'ci-cd');
  expect(said).toMatch(
    /^Why so wide: low on machines that you already have, high at [\d,]+ build minutes a month and \$61 a machine\.$/,
  );
  const service = { ...machines, kind: 'service' } as const;
  expect(wideRangeInWords({ ...cost, parts: [service] }, answers, 'ci-cd')).toMatch(
    /^Why so wide: low at [\d,]+, high at [\d,]+ build minutes a month\.$/,
  );
  expect(
    wideRangeInWords({ ...cost, low: 55, high: 70, parts: [service] }, answers, 'ci-cd'),
  ).toBeUndefined();
});

test('two picks make a comparison', async () => {
  const { user } = await open();
  await user.click(within(theTable()).getByRole('checkbox', { name: 'Compare Dune' }));
  expect(screen.getByRole('button', { name: 'Compare' })).toBeDisabled();
  await user.click(within(theTable()).getByRole('checkbox', { name: 'Compare Brook' }));
  expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/compare/ci-cd');
});
