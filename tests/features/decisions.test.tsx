import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildDecision } from '../../src/decision/build-decision.ts';
import { Decisions } from '../../src/features/decisions/decisions.tsx';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { documents, entries, entrySchema } from '../../src/state/decision-store.ts';
import { useOpenedDecision } from '../../src/state/opened-decision.ts';
import {
  deleteDecision,
  exportDecisions,
  relabelDecision,
  saveDecision,
} from '../../src/state/saved-decisions.ts';
import { useSession } from '../../src/state/session.ts';
import { forgetBefore, useBefore } from '../../src/state/take-over.ts';
import { renderFeature } from './render-feature.tsx';
import { stackCatalog } from './stack-catalog.ts';
import { forgetSaved, labelled, savedAnswers } from './saved-decisions.ts';
import * as v from 'valibot';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(fixtureCatalog);
  return { loadCatalog: () => loaded };
});

const patience = { timeout: 12_000 };
const mine = withAnswer(noAnswers, 'activities', ['ci-cd']);

beforeEach(async () => {
  await forgetSaved();
  forgetBefore();
});

const show = async (answers: Answers = mine) => renderFeature(<Decisions />, { answers, at: '/decisions' });

const card = async (name: string) => screen.findByRole('listitem', { name }, patience);

const kept = async (id: string) => v.parse(entrySchema, await entries.get(id));

test('the present answers are saved under a name, with what came first', async () => {
  const { user } = await show();
  const field = await screen.findByRole('textbox', { name: /Save the present answers/ }, patience);
  await user.clear(field);
  await user.type(field, 'For the board');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await card('For the board')).toHaveTextContent(/CI\/CD\s*(Anchor|Dune)/);
  expect(screen.getByText('Saved “For the board”.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await card('For the board (2)')).toHaveTextContent(/Saved .* \d{4}, \d\d:\d\d with catalog/);
});

test('one of several activities shows its stack beside the first of each', async () => {
  const answers: Answers = {
    formatVersion: 1,
    activities: ['ci-cd', 'serving'],
    stack: { standard: ['platform'] },
  };
  const decision = buildDecision(stackCatalog, answers, 'brief');
  await saveDecision(labelled('one', { name: 'All', decision }));
  await show();
  const saved = await card('All');
  expect(within(saved).getByText('Stack then:')).toBeVisible();
  expect(
    within(saved)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toContain('Platform');
  expect(within(saved).getByText('First for each job then:')).toBeVisible();
});

test('with nothing chosen there is nothing to save', async () => {
  await show(noAnswers);
  expect(await screen.findByRole('link', { name: 'what you are choosing' })).toHaveAttribute(
    'href',
    '/wizard/choosing',
  );
  expect(await screen.findByText('Nothing is saved in this browser yet.')).toBeVisible();
  const everything = screen.getByRole('button', { name: 'Export all' });
  expect(everything).toHaveAttribute('aria-disabled', 'true');
  expect(everything).toHaveAccessibleDescription('There is nothing to export yet.');
});

test('opening one brings its answers, and puts one’s own aside', async () => {
  await saveDecision(labelled('one'));
  const { user, history } = await show();
  await user.click(within(await card('Decision one')).getByRole('button', { name: 'Open' }));
  await waitFor(() => {
    expect(history.at(-1)).toBe('/results');
  });
  expect(useSession.getState()).toMatchObject({ answers: savedAnswers, shortlist: ['anchor'] });
  expect(useOpenedDecision.getState().opened?.decision.catalog.version).toBe('2025.1.0');
  expect(useBefore.getState().before?.answers).toEqual(mine);
});

test('it can be renamed, noted and duplicated', async () => {
  await saveDecision(labelled('one'));
  const { user } = await show();
  await user.click(within(await card('Decision one')).getByRole('button', { name: 'Rename or note' }));
  const name = screen.getByRole('textbox', { name: 'Name' });
  expect(name).toHaveFocus();
  await user.clear(name);
  await user.type(name, 'Spring');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask Ada.');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(await card('Spring')).toHaveTextContent('Ask Ada.');
  await user.click(within(await card('Spring')).getByRole('button', { name: 'Duplicate' }));
  expect(await card('Spring (copy)')).toHaveTextContent('Ask Ada.');
});

test('deleting can be undone', async () => {
  await saveDecision(labelled('one'));
  const { user } = await show();
  await user.click(within(await card('Decision one')).getByRole('button', { name: 'Delete' }));
  await waitFor(() => {
    expect(screen.queryByRole('listitem', { name: 'Decision one' })).toBeNull();
  });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await card('Decision one')).toBeVisible();
});

test('a name changed in another tab is shown to the one who is typing, and nothing typed is lost', async () => {
  await saveDecision(labelled('one'));
  const { user } = await show();
  await user.click(within(await card('Decision one')).getByRole('button', { name: 'Rename or note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Mine.');
  await relabelDecision(await kept('one'), { name: 'Theirs', note: '' });
  expect(await screen.findByText(/changed in another tab\. It is now called “Theirs”/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine.');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(await card('Decision one')).toHaveTextContent('Mine.');
});

test('one deleted in another tab keeps what is being typed', async () => {
  await saveDecision(labelled('one'));
  const { user } = await show();
  await user.click(within(await card('Decision one')).getByRole('button', { name: 'Rename or note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Mine.');
  await deleteDecision(await kept('one'));
  expect(await screen.findByText(/deleted in another tab/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine.');
  expect(screen.getByRole('button', { name: 'Save changes' })).toBeDisabled();
});

test('a file of decisions is imported, and a bad one is refused line by line', async () => {
  await saveDecision(labelled('one'));
  const text = await exportDecisions();
  await forgetSaved();
  const { user } = await show();
  const input = await screen.findByLabelText('File of decisions', {}, patience);
  await user.upload(input, new File(['{"formatVersion":1}'], 'bad.json', { type: 'application/json' }));
  expect(await screen.findByText(/decisions: expected/)).toBeVisible();
  await user.upload(input, new File([text], 'good.json', { type: 'application/json' }));
  expect(await card('Decision one')).toBeVisible();
  expect(screen.getByText('Imported “good.json”: 1 added.')).toBeVisible();
});

test('a full storage is told, and nothing half-saved is left', async () => {
  const add = vi
    .spyOn(documents, 'add')
    .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
  const { user } = await show();
  await screen.findByRole('textbox', { name: /Save the present answers/ }, patience);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/storage of this browser is full/, {}, patience)).toBeVisible();
  add.mockRestore();
  expect(await entries.count()).toBe(0);
});
