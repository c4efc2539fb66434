import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { CatalogPages } from '../../src/features/catalog/catalog-pages.tsx';
import { findTools } from '../../src/catalog/find-tools.ts';
import { parametersOf, searchFrom } from '../../src/features/catalog/search-in-address.ts';
import { noAnswers } from '../../src/questions/answers.ts';
import { useSession } from '../../src/state/session.ts';
import { renderFeature } from './render-feature.tsx';

const open = async (at = '/catalog') => {
  const opened = await renderFeature(<CatalogPages otherwise={<p>Nowhere</p>} />, { answers: noAnswers, at });
  await screen.findByRole('heading', { level: 1, name: 'Catalog of tools' });
  return opened;
};

const names = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

const found = async (text: string, chosen: Readonly<Record<string, string>> = {}) =>
  findTools(await loadCatalog(), { text, chosen }).tools.map(({ tool }) => tool.id);

describe('by name', () => {
  test.each([
    ['Wrecker', 'wercker'],
    ['wercker', 'wercker'],
    ['git lab', 'gitlab-ci'],
    ['K-SERVE', 'kserve'],
    ['Jenkisn', 'jenkins'],
    ['Grafanna', 'grafana'],
    ['Travis CY', 'travis-ci'],
  ])('%s finds %s first', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  test('an old name finds the tool that had it and the one that followed', async () => {
    expect(await found('KFServing')).toEqual(['kfserving', 'kserve']);
  });

  test('names come before summaries', async () => {
    const ids = await found('git');
    expect(ids.indexOf('gitlab-ci')).toBeLessThan(ids.indexOf('jenkins-x'));
  });

  test('any text gives a list, also one that means something to a search engine', async () => {
    expect(await found('.*(')).toEqual(await found(''));
    expect(await found('no such tool at all')).toEqual([]);
  });
});

test('a name that is missing is said to be so, with a way to look by job', async () => {
  await open('/catalog?q=Frobnicator');
  expect(screen.getByText('“Frobnicator” is not in the catalog')).toBeVisible();
  expect(screen.getByRole('link', { name: 'browse the activities' })).toHaveAttribute(
    'href',
    '/catalog/activities',
  );
});

test('a tool that has ended leads to what fits instead, with nothing answered lost', async () => {
  const { user, history } = await renderFeature(<CatalogPages otherwise={<p>Nowhere</p>} />, {
    answers: { ...noAnswers, activities: ['serving'] },
    at: '/catalog/tools/wercker',
  });
  await user.click(await screen.findByRole('button', { name: 'Find what fits instead' }));
  expect(useSession.getState().answers).toMatchObject({
    activities: ['ci-cd', 'serving'],
    stack: { replacing: ['wercker'] },
  });
  expect(history.at(-1)).toBe('/wizard/quick');
});

describe('by filters', () => {
  test('all filters must hold', async () => {
    const catalog = await loadCatalog();
    const ids = await found('', { 'activity': 'ci-cd', 'code-host': 'gerrit' });
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const tool = catalog.find(id);
      expect(tool?.activities['ci-cd']).toBeDefined();
      expect(tool?.facts.codeHosts).toContain('gerrit');
    }
  });

  test('a tool that runs anywhere is found by every cloud', async () => {
    const catalog = await loadCatalog();
    const ids = await found('', { cloud: 'gcp' });
    expect(catalog.tools.filter(({ facts }) => facts.clouds?.includes('any')).map(({ id }) => id)).toSatisfy(
      (anywhere: string[]) => anywhere.every((id) => ids.includes(id)),
    );
  });

  test('what is not recorded is counted apart', async () => {
    const catalog = await loadCatalog();
    const { tools, unrecorded } = findTools(catalog, { text: '', chosen: { 'code-host': 'github' } });
    expect(unrecorded).toBe(catalog.tools.filter(({ facts }) => facts.codeHosts === undefined).length);
    expect(tools.length + unrecorded).toBeLessThanOrEqual(catalog.tools.length);
  });

  test('the address holds the search and nothing unknown', async () => {
    const catalog = await loadCatalog();
    const search = { text: 'a&b', chosen: { activity: 'serving', status: 'active' } };
    expect(searchFrom(new URLSearchParams(parametersOf(search).toString()), catalog)).toEqual(search);
    expect(searchFrom(new URLSearchParams('activity=astrology&hat=1'), catalog)).toEqual({
      text: '',
      chosen: {},
    });
  });
});

describe('the page', () => {
  test('narrows down while one types, and announces how many are left', async () => {
    const { user } = await open();
    const all = (await loadCatalog()).tools.length;
    expect(screen.getByText(`${all} tools`)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'Wrecker');
    await waitFor(() => {
      expect(names()).toEqual(['Wercker']);
    });
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${all} tools`);
    const [tool] = within(screen.getByRole('list', { name: 'Tools' })).getAllByRole('listitem');
    expect(tool).toHaveTextContent('Discontinued');
    expect(tool).toHaveTextContent('also known as Wrecker');
    expect(screen.getByRole('link', { name: 'GitHub Actions' })).toHaveAttribute(
      'href',
      '/catalog/tools/github-actions',
    );
  });

  test('opens at the search of its address, and can be cleared', async () => {
    const { user } = await open('/catalog?activity=ci-cd&status=discontinued');
    expect(screen.getByRole('combobox', { name: 'Job' })).toHaveValue('ci-cd');
    const few = names().length;
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => {
      expect(names().length).toBeGreaterThan(few);
    });
    expect(screen.getByRole('combobox', { name: 'Job' })).toHaveValue('');
  });

  test('says what else can be done when nothing fits', async () => {
    await open('/catalog?q=Quantum%20Builder');
    expect(screen.getByRole('link', { name: /Suggest “Quantum Builder”/ })).toHaveAttribute(
      'href',
      expect.stringContaining('title=Missing+tool%3A+Quantum+Builder'),
    );
  });

  test('tells a system that tools work with from a tool', async () => {
    await open('/catalog?q=fivetran&activity=ci-cd');
    expect(screen.getByText(/Fivetran is not compared here/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Suggest/ })).toBeNull();
  });
});
