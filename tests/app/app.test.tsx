import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';

import { App } from '../../src/app/app.tsx';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';

const openAt = (path: string) => {
  history.replaceState(null, '', path);
  render(<App />);
};

beforeEach(() => {
  localStorage.clear();
});

describe('the shell', () => {
  test('has one main heading, landmarks and a way past the navigation', () => {
    openAt('/');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Nothing leaves your browser.');
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#main');
  });

  test('names each view and moves the focus to its heading', async () => {
    openAt('/');
    await waitFor(() => {
      expect(document.title).toBe('Choose CI/CD and MLOps tools – ChooseOps');
    });
    await userEvent.click(screen.getByRole('link', { name: 'Questions' }));
    // The view is loaded file by file here, which takes its time on a busy machine.
    const heading = await screen.findByRole(
      'heading',
      { level: 1, name: 'What are you choosing?' },
      { timeout: 12_000 },
    );
    await waitFor(() => {
      expect(heading).toHaveFocus();
    });
    expect(document.title).toBe('What are you choosing? – ChooseOps');
    expect(screen.getByRole('link', { name: 'Questions' })).toHaveAttribute('aria-current', 'page');
  });

  test.each(['/nowhere', '/results/astrology', '/wizard/horoscope'])('%s leads nowhere', async (path) => {
    openAt(path);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  test('keeps the chosen theme', async () => {
    openAt('/');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('chooseops-theme')).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem('chooseops-theme')).toBeNull();
  });
});

describe('the error boundary', () => {
  test('shows a way out and tries again elsewhere', () => {
    function Broken(): never {
      throw new Error('chunk is gone');
    }
    const { rerender } = render(
      <ErrorBoundary place="/a">
        <Broken />
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Your answers are kept');
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    rerender(
      <ErrorBoundary place="/b">
        <p>fine</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('fine')).toBeVisible();
  });
});
