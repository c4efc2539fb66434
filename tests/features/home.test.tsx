import { screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';

import { loadCatalog } from '../../src/catalog/load.ts';
import { examples } from '../../src/features/home/examples.ts';
import { Home } from '../../src/features/home/home.tsx';
import { readAnswersFile } from '../../src/features/home/read-answers-file.ts';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { encodeLink } from '../../src/state/link.ts';
import { useSession } from '../../src/state/session.ts';
import { undoTakeOver } from '../../src/state/take-over.ts';
import { renderFeature } from './render-feature.tsx';

const mine = withAnswer(withAnswer(noAnswers, 'activities', ['serving']), 'team.developers', 7);
const file = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

const show = async (answers: Answers = noAnswers) => renderFeature(<Home />, { answers });

const chooseFile = async (name: string, content: string) =>
  userEvent.upload(
    await screen.findByLabelText(/Open a saved decision or answers file/),
    new File([content], name, { type: 'application/json' }),
  );

describe('the start', () => {
  test('leads a new reader to the questions', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute(
      'href',
      '/wizard/choosing',
    );
  });

  test('leads a returning reader to the first step not begun', async () => {
    await show(mine);
    expect(await screen.findByRole('link', { name: 'Continue where you left off' })).toHaveAttribute(
      'href',
      '/wizard/stack',
    );
    expect(screen.getByText(/2 answers so far/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Only what decides most' })).toHaveAttribute(
      'href',
      '/wizard/quick',
    );
  });

  test('can be made anew, and taken back', async () => {
    await show(mine);
    await userEvent.click(await screen.findByRole('button', { name: 'Start over' }));
    expect(await screen.findByRole('link', { name: 'Answer the questions' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(useSession.getState().answers).toEqual(noAnswers);
    undoTakeOver();
    expect(useSession.getState().answers).toEqual(mine);
  });
});

describe('the examples', () => {
  test.each(examples.map(({ id }) => id))('%s is a sound answers file', async (id) => {
    const response = await fetch(`/examples/${id}.json`);
    const { problems } = readAnswersFile(await response.text(), await loadCatalog());
    expect(problems).toBeUndefined();
  });

  test('load with one click and show the results', async () => {
    const { history } = await show();
    await userEvent.click(screen.getByRole('button', { name: /Ten Python developers/ }));
    await waitFor(() => {
      expect(history.at(-1)).toBe('/results');
    });
    expect(useSession.getState().answers['team']).toEqual({ developers: 10, testers: 3, sprintWeeks: 2 });
  });

  test('ask before they replace answers', async () => {
    const { history } = await show(mine);
    await userEvent.click(screen.getByRole('button', { name: /Ten Python developers/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Keep what is here' }));
    expect(useSession.getState().answers).toEqual(mine);
    await userEvent.click(screen.getByRole('button', { name: /Ten Python developers/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Replace them' }));
    expect(useSession.getState().answers.activities).toEqual(['ci-cd']);
    expect(history.at(-1)).toBe('/results');
  });
});

describe('a file', () => {
  test('of answers is taken', async () => {
    const { history } = await show();
    await chooseFile('answers.json', JSON.stringify(file));
    await waitFor(() => {
      expect(history.at(-1)).toBe('/results');
    });
    expect(useSession.getState().answers).toEqual(file);
  });

  test('with a decision gives its answers', async () => {
    await show();
    await chooseFile('decision.json', JSON.stringify({ formatVersion: 1, answers: file, activities: [] }));
    await waitFor(() => {
      expect(useSession.getState().answers).toEqual(file);
    });
  });

  test.each([
    ['notes.txt', 'dear diary', /neither a file nor a link of ChooseOps.*\(the whole file\): expected JSON/],
    ['other.json', '{}', /does not say that ChooseOps wrote it.*formatVersion: expected/],
    [
      'wrong.json',
      JSON.stringify({ ...file, team: { developers: 'ten' } }),
      /The answer to “How many people push code\?” cannot be used.*team\.developers: expected/,
    ],
    ['all.json', JSON.stringify({ formatVersion: 1, decisions: [] }), /Import it under “Saved”/],
    ['odd.json', JSON.stringify({ answers: { ...file, hat: 1 } }), /holds "hat".*answers\.hat: expected/],
    ['later.json', JSON.stringify({ ...file, formatVersion: 2 }), /made by a newer version/],
  ])(
    '%s is refused in a sentence and to the letter, and present answers stay',
    async (name, content, line) => {
      await show(mine);
      await chooseFile(name, content);
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(name);
      expect(alert).toHaveTextContent(line);
      expect(useSession.getState().answers).toEqual(mine);
    },
  );
});

describe('a pasted text', () => {
  const field = async () => screen.findByRole('textbox', { name: 'Or paste a link or the text of a file' });
  const open = async (text: string) => {
    await userEvent.fill(await field(), text);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  };

  test('with a link gives its answers and shortlist', async () => {
    const answers = withAnswer(noAnswers, 'activities', ['training']);
    const fragment = await encodeLink({ answers, shortlist: ['jenkins'], catalogVersion: '2026.11.0' });
    const { history } = await show();
    await open(`https://example.org/results/training#${fragment}`);
    await waitFor(() => {
      expect(history.at(-1)).toBe('/results');
    });
    expect(useSession.getState()).toMatchObject({ answers, shortlist: ['jenkins'] });
  });

  test('of an answers file is taken', async () => {
    await show();
    await open(JSON.stringify(file));
    await waitFor(() => {
      expect(useSession.getState().answers).toEqual(file);
    });
  });

  test('that is missing is asked for', async () => {
    await show();
    await open(' ');
    expect(screen.getByRole('alert')).toHaveTextContent('Paste a link or the text of a file first.');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAccessibleDescription('Paste a link or the text of a file first.');
  });

  test('that is neither is refused where it was pasted, and present answers stay', async () => {
    await show(mine);
    await open('https://example.org/results#d=1.broken');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      /Could not open what you pasted.*The link is not whole.*link: expected a whole link/,
    );
    expect(alert.parentElement).toHaveFocus();
    expect(await field()).toBeInvalid();
    expect(useSession.getState().answers).toEqual(mine);
  });
});
