import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Results } from '../../src/features/results/results.tsx';
import { valueAt, type Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { useAnalyses } from '../../src/state/analysis.ts';
import { useSession } from '../../src/state/session.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

beforeEach(() => {
  useAnalyses.setState(useAnalyses.getInitialState(), true);
});

const answers: Answers = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 5 },
  limits: { budgetUsdPerMonth: 50 },
};

const patience = { timeout: 15_000 };

const open = async (more: Partial<Answers> = {}) => {
  const given: Answers = { ...answers, ...more, formatVersion: 1 };
  const opened = await renderFeature(<Results activity="ci-cd" />, { answers: given, at: '/results/ci-cd' });
  await screen.findByText(/^(Every other answer to one question was tried|No other answer)/, {}, patience);
  return opened;
};

const changes = () => screen.getByRole('region', { name: 'What would change this' });

test('says how often each tool is first, and what that is not', async () => {
  await open();
  const sure = screen.getByRole('region', { name: 'How sure is this?' });
  expect(within(sure).getByText(/not a probability of being right/)).toBeVisible();
  expect(
    await within(sure).findByText('10,000 weightings drawn, every share ± 1 %.', {}, patience),
  ).toBeVisible();
  const shares = within(sure).getByRole('region', { name: 'How often each tool is first' });
  const anchor = within(shares).getByRole('row', { name: /^Anchor/ });
  expect(within(anchor).getAllByText(/^\d+ %$/)).toHaveLength(2);
  expect(
    screen.getAllByText(/^First in .* consistent with your answers \(± 1 %\)\.$/).length,
  ).toBeGreaterThan(0);
});

test('tells, on a click, who beats whom, whether the facts suffice, and which weights suit a tool', async () => {
  const { user } = await open();
  const sure = screen.getByRole('region', { name: 'How sure is this?' });
  await user.click(within(sure).getByText('More about how sure'));
  const table = await within(sure).findByRole('table', { name: /^The tools that are first at times/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Tool', 'Anchor scores higher in', 'Confidence factor', 'Weights that suit it best']);
  const [, first, second] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/^Anchoris the first\d+ %/);
  expect(second).toHaveTextContent(/^\w+(less than 1|more than 99|\d+) %/);
});

test('names the weight that the first place hangs on', async () => {
  const { user } = await open();
  expect(
    screen.getByText(/^The most critical weight is that of “.+”: now .+ takes over from /),
  ).toBeVisible();
  await user.click(screen.getByText(/^How far each weight can move/));
  const table = screen.getByRole('region', { name: 'How far each weight can move' });
  expect(within(table).getAllByText(/^(below|above): /).length).toBeGreaterThan(0);
});

test('a change is tried, ranks anew and is undone', async () => {
  const { user } = await open({ limits: { budgetUsdPerMonth: 0, exclude: ['anchor'] } });
  const sentence = within(changes()).getByText(
    'Anchor, now left out by “Your exclusions”, would lead if you left “Which tools should be left out?” unanswered (now: Anchor).',
  );
  const item = sentence.closest('li') ?? document.body;
  await user.click(within(item).getByRole('button', { name: /^Try it: / }));
  expect(valueAt(useSession.getState().answers, 'limits.exclude')).toBeUndefined();
  const tried = screen.getByRole('region', { name: 'What you try' });
  expect(tried).toHaveTextContent('You try: Left out: Not answered. First now: Anchor.');
  const undo = within(tried).getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  expect(useSession.getState().answers).toMatchObject({
    limits: { budgetUsdPerMonth: 0, exclude: ['anchor'] },
  });
  expect(screen.queryByRole('region', { name: 'What you try' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'What would change this' })).toHaveFocus();
});

test('what is kept stays, and cannot be tried again', async () => {
  const { user } = await open({ limits: { exclude: ['anchor'] } });
  await user.click(within(changes()).getAllByRole('button', { name: /^Try it: / })[0] ?? document.body);
  const after = useSession.getState().answers;
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(useSession.getState().answers).toBe(after);
  expect(screen.queryByRole('region', { name: 'What you try' })).toBeNull();
});

test('the open questions that can change the first place come first', async () => {
  await open();
  const brief = screen.getByRole('region', { name: 'The answer in brief' });
  const [leader] = rankActivity(fixtureCatalog, answers, 'ci-cd').ranked;
  expect(leader?.tool.id).toBe('anchor');
  await waitFor(() =>
    expect(brief).toHaveTextContent(
      /Skipped, and able to change the first place: .+ Not answered either: |No skipped question alone can change/,
    ),
  );
});
