import { screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';

import { loadCatalog } from '../../src/catalog/load.ts';
import { examples } from '../../src/features/home/examples.ts';
import { Home } from '../../src/features/home/home.tsx';
import { readAnswersFile } from '../../src/features/home/read-answers-file.ts';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { useSession } from '../../src/state/session.ts';
import { renderFeature } from './render-feature.tsx';

const mine = withAnswer(withAnswer(noAnswers, 'activities', ['serving']), 'team.developers', 7);
const file = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

const show = async (answers: Answers = noAnswers) => renderFeature(<Home />, { answers });

const chooseFile = async (name: string, content: string) =>
  userEvent.upload(
    screen.getByLabelText(/Open a saved decision or answers file/),
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
    await userEvent.click(await screen.findByRole('button', { name: 'Keep mine' }));
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
    ['notes.txt', 'dear diary', /\(the whole file\): expected JSON/],
    ['wrong.json', JSON.stringify({ ...file, team: { developers: 'ten' } }), /team\.developers: expected/],
    ['odd.json', JSON.stringify({ answers: { ...file, hat: 1 } }), /answers\.hat: expected/],
  ])('%s is refused line by line, and present answers stay', async (name, content, line) => {
    await show(mine);
    await chooseFile(name, content);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(name);
    expect(alert).toHaveTextContent(line);
    expect(useSession.getState().answers).toEqual(mine);
  });
});
