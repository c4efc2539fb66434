import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogVersion } from '../../src/catalog/version.ts';
import { LinkNotices } from '../../src/features/link/link-notices.tsx';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { encodeLink } from '../../src/state/link.ts';
import { useSession } from '../../src/state/session.ts';
import { forgetBefore } from '../../src/state/take-over.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(fixtureCatalog);
  return { loadCatalog: () => loaded };
});

const mine = withAnswer(withAnswer(noAnswers, 'activities', ['serving']), 'team.developers', 7);
const theirs = withAnswer(noAnswers, 'activities', ['ci-cd']);

const follow = async (fragment: string, answers: Answers) => {
  forgetBefore();
  history.replaceState(null, '', `#${fragment}`);
  return renderFeature(<LinkNotices />, { answers, shortlist: ['anchor'] });
};

const linkOf = async (version: string = catalogVersion.version) =>
  encodeLink({ answers: theirs, shortlist: ['brook'], catalogVersion: version });

const present = () => {
  const { answers, shortlist } = useSession.getState();
  return { answers, shortlist };
};

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
});

describe('a link in the address', () => {
  test('is taken over at once by somebody who has answered nothing, and leaves the address', async () => {
    await follow(await linkOf(), noAnswers);
    expect(await screen.findByText('These answers came with a link')).toBeVisible();
    expect(screen.getByText(/same catalog/)).toBeVisible();
    expect(present()).toEqual({ answers: theirs, shortlist: ['brook'] });
    expect(location.hash).toBe('');
    expect(screen.queryByText(/put aside/)).toBeNull();
  });

  test('of another catalog says so', async () => {
    await follow(await linkOf('2024.2.0'), noAnswers);
    expect(await screen.findByText(/made with catalog 2024\.2\.0; this page has catalog/)).toBeVisible();
  });

  test('asks somebody with other answers, and changes nothing on “Keep what is here”', async () => {
    await follow(await linkOf(), mine);
    const dialog = await screen.findByRole('dialog', {
      name: 'This link holds other answers than this browser',
    });
    expect(present().answers).toEqual(mine);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep what is here' }));
    expect(present()).toEqual({ answers: mine, shortlist: ['anchor'] });
    expect(location.hash).toBe('');
  });

  test('taken over after asking can be undone', async () => {
    await follow(await linkOf(), mine);
    await userEvent.click(await screen.findByRole('button', { name: 'Look at them' }));
    expect(present()).toEqual({ answers: theirs, shortlist: ['brook'] });
    expect(location.hash).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Undo: bring the earlier ones back' }));
    expect(present()).toEqual({ answers: mine, shortlist: ['anchor'] });
    expect(screen.queryByText(/put aside/)).toBeNull();
  });

  test('that is cut off is refused by its path, and changes nothing', async () => {
    await follow((await linkOf()).slice(0, -8), mine);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('link: expected a whole link, got one that is cut off or changed');
    expect(present().answers).toEqual(mine);
    await userEvent.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(location.hash).toBe('');
  });

  test('is noticed when it is put into the address of an open page', async () => {
    await follow('main', noAnswers);
    const link = await linkOf();
    act(() => {
      location.hash = link;
    });
    await waitFor(() => {
      expect(present().answers).toEqual(theirs);
    });
  });
});
