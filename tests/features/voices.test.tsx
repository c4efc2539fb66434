import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Voices } from '../../src/features/voices/voices.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { useVoices } from '../../src/state/voices.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

beforeEach(() => {
  useVoices.setState(useVoices.getInitialState(), true);
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };
const voice = (more: object) => JSON.stringify({ ...answers, ...more });
const fileOf = (name: string, text: string) => new File([text], name, { type: 'application/json' });

const ann = fileOf('ann.json', voice({ priorities: { cost: 10 }, limits: { exclude: ['anchor'] } }));
const ben = fileOf('ben.json', voice({ priorities: { cost: 0 } }));

const open = async () => renderFeature(<Voices />, { answers, at: '/voices' });
const target = () => screen.getByLabelText(/Load decisions or answers files/);

test('two files are compared: what all could accept, ranks, weights and answers', async () => {
  const { user } = await open();
  await user.upload(target(), [ann, ben]);
  const rankings = await screen.findByRole('region', { name: 'Rankings' });
  expect(
    within(rankings)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Tool', 'Together', 'ann', 'ben']);
  const anchor = within(rankings).getByRole('row', { name: /Anchor/ });
  expect(anchor).toHaveTextContent('left out for ann');
  expect(anchor).toHaveTextContent('You left it out.');
  expect(screen.getByRole('region', { name: 'What all could accept' })).toHaveTextContent('Borda count');
  expect(screen.getByRole('region', { name: 'Answers that divide' })).toHaveTextContent('Anchor');
  expect(within(screen.getByRole('region', { name: 'Weights' })).getAllByRole('row')[1]).toHaveTextContent(
    'Cost',
  );
  expect(
    await screen.findByText(/would be first for everybody|first for everybody\.|No single answer/),
  ).toBeVisible();
});

test('a bad file is named with what is wrong, and the others stay', async () => {
  const { user } = await open();
  await user.upload(target(), [ann, fileOf('bad.json', voice({ team: { developers: -1 } })), ben]);
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('Could not take “bad.json”');
  expect(refusal).toHaveTextContent(/team\.developers: expected/);
  expect(await screen.findByRole('region', { name: 'Rankings' })).toBeVisible();
  await user.click(within(refusal).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a voice can be renamed and removed, and one’s own answers can join', async () => {
  const { user } = await open();
  await user.upload(target(), ann);
  await user.click(screen.getByRole('button', { name: 'Add my answers in this browser' }));
  const name = await screen.findByRole('textbox', { name: 'Name of voice 1' });
  await user.clear(name);
  await user.type(name, 'Anna');
  expect(await screen.findAllByRole('columnheader', { name: 'Anna' })).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Remove voice 1, Anna' }));
  expect(screen.getByText(/^Load one more file/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Voices' })).toHaveFocus();
});

test('voices without a common activity are told so', async () => {
  const { user } = await open();
  await user.upload(target(), [ann, fileOf('cy.json', voice({ activities: ['serving'] }))]);
  expect(await screen.findByText(/^These voices choose different things/)).toBeVisible();
});

test('the search for a concession says that it is going on, and starts anew for other voices', async () => {
  const { user } = await open();
  await user.upload(target(), [ann, ben]);
  const part = await screen.findByRole('region', { name: 'What all could accept' });
  const outcome = await within(part).findByText(
    /would be first for everybody|first for everybody\.|No single answer/,
  );
  expect(outcome.closest('output')).toHaveAttribute('aria-busy', 'false');
  await user.upload(target(), fileOf('cy.json', voice({ priorities: { freedom: 10 } })));
  expect(await screen.findByText(/first for everybody|No single answer/)).toBeVisible();
});
