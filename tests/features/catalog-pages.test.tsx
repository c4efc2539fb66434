import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { activities } from '../../src/catalog/activities.ts';
import { activityAdvice } from '../../src/catalog/activity-advice.ts';
import { factNames, facts } from '../../src/catalog/facts.ts';
import type { Plan } from '../../src/catalog/prices.ts';
import { CatalogPages } from '../../src/features/catalog/catalog-pages.tsx';
import { decidingFeatures, decidingQuestions } from '../../src/features/catalog/deciding-features.ts';
import { planPrice, planTerms } from '../../src/features/catalog/plan-in-words.ts';
import { noAnswers } from '../../src/questions/answers.ts';
import { useSession } from '../../src/state/session.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const open = async (at: string, heading: string) => {
  const opened = await renderFeature(<CatalogPages otherwise={<p>Nowhere</p>} />, { answers: noAnswers, at });
  await screen.findByRole('heading', { level: 1, name: heading });
  return opened;
};

const section = async (name: string) => screen.findByRole('region', { name });

describe('a tool', () => {
  test('shows every fact with its source, or says that it is not recorded', async () => {
    await open('/catalog/tools/anchor', 'Anchor');
    const shown = await section('Facts');
    for (const name of factNames) expect(shown).toHaveTextContent(facts[name].label);
    expect(within(shown).getByRole('link', { name: 'Source of: Licence' })).toHaveAttribute(
      'href',
      'https://example.org/docs',
    );
    expect(shown).toHaveTextContent(/Not recorded: .*Certifications/);
  });

  test('marks what no source confirms', async () => {
    await open('/catalog/tools/dune', 'Dune');
    expect(within(await section('Facts')).getByText('unverified')).toBeVisible();
  });

  test('lets a reader report a statement in a form that is filled in', async () => {
    await open('/catalog/tools/anchor', 'Anchor');
    const link = await screen.findByRole('link', { name: 'Report: Licence of Anchor' });
    const form = new URL(link.getAttribute('href') ?? '');
    expect(form.searchParams.get('title')).toBe('Anchor: Licence');
    expect(form.searchParams.get('body')).toContain('The catalog says: MIT');
    expect(form.searchParams.get('body')).toContain('https://example.org/docs');
  });

  test('goes into the comparison and out of it', async () => {
    const { user } = await open('/catalog/tools/anchor', 'Anchor');
    const button = await screen.findByRole('button', { name: 'Add Anchor to your comparison' });
    await user.click(button);
    expect(useSession.getState().shortlist).toContain('anchor');
    await user.click(screen.getByRole('button', { name: 'Anchor is in your comparison', pressed: true }));
    expect(useSession.getState().shortlist).not.toContain('anchor');
  });

  test('names features, judgements, prices and alternatives', async () => {
    await open('/catalog/tools/anchor', 'Anchor');
    expect(await section('Features')).toHaveTextContent(/Matrix builds.*Yes/);
    expect(await section('Features')).toHaveTextContent(/Not recorded: .*Test splitting/);
    expect(await section('Judgements')).toHaveTextContent('2 of 5');
    const plan = within(await section('Prices')).getByRole('row', { name: /Free/ });
    expect(plan).toHaveTextContent('build minutes are not metered');
    const others = await section('Alternatives');
    expect(within(others).getByRole('link', { name: 'Brook' })).toBeVisible();
    expect(within(others).queryByRole('link', { name: 'Ember' })).toBeNull();
    expect(within(others).queryByRole('link', { name: 'Anchor' })).toBeNull();
  });

  test('that has ended says so and leads on; its successor names it', async () => {
    const { user } = await open('/catalog/tools/ember', 'Ember');
    const status = await section('Status');
    expect(status).toHaveTextContent('Discontinued since 2024');
    await user.click(within(status).getByRole('link', { name: 'Anchor' }));
    await screen.findByRole('heading', { level: 1, name: 'Anchor' });
    await waitFor(async () => {
      expect(await section('Status')).toHaveTextContent('Named as a replacement for Ember');
    });
  });

  test('without prices says that the cost is unknown', async () => {
    await open('/catalog/tools/flint', 'Flint');
    expect(await section('Prices')).toHaveTextContent('No published price is recorded');
  });

  test.each(['/catalog/tools/nothing', '/catalog/activities/astrology', '/catalog/else'])(
    '%s leads nowhere',
    async (at) => {
      await renderFeature(<CatalogPages otherwise={<p>Nowhere</p>} />, { answers: noAnswers, at });
      expect(await screen.findByText('Nowhere')).toBeVisible();
    },
  );
});

describe('an activity', () => {
  const rows = () =>
    within(screen.getByRole('region', { name: 'Tools for CI/CD' }))
      .getAllByRole('rowheader')
      .map((head) => head.textContent);

  test('compares its maintained tools and lists the others apart', async () => {
    await open('/catalog/activities/ci-cd', 'CI/CD');
    expect(rows()).toEqual(['Anchor', 'Brook', 'Cedar', 'Dune', 'Flint']);
    expect(screen.getByRole('region', { name: 'Ended or ending' })).toHaveTextContent(
      /Ember.*Discontinued.*Look at instead: Anchor/,
    );
  });

  test('can be sorted by a column', async () => {
    const { user } = await open('/catalog/activities/ci-cd', 'CI/CD');
    await user.click(screen.getByRole('button', { name: 'Openness' }));
    expect(screen.getByRole('columnheader', { name: 'Openness' })).toHaveAttribute('aria-sort', 'ascending');
    expect(rows().at(-1)).toBe('Brook');
  });

  test('says what decides and counts features', async () => {
    await open('/catalog/activities/ci-cd', 'CI/CD');
    expect(await section('What decides')).toHaveTextContent(
      /Do several projects share one repository\?.*Monorepo triggers/,
    );
    const counts = within(await section('Features of CI/CD'));
    expect(counts.getByRole('row', { name: /^Matrix builds/ })).toHaveTextContent(/5–––/);
  });

  test.each(activities)('$id has advice, questions, and features that decide', ({ id }) => {
    expect(activityAdvice[id].neededWhen).toMatch(/\.$/);
    expect(activityAdvice[id].notYetWhen).toMatch(/\.$/);
    expect(decidingQuestions(id).length).toBeGreaterThan(0);
    expect(decidingFeatures(id).length).toBeGreaterThan(0);
  });
});

test('every activity is listed with its number of tools', async () => {
  await open('/catalog/activities', 'Jobs');
  for (const { label } of activities) expect(screen.getByRole('link', { name: label })).toBeVisible();
  expect(screen.getByText('5 maintained tools made for it')).toBeVisible();
});

test('the legend explains every fact', async () => {
  await open('/catalog/legend', 'Legend');
  for (const name of factNames) expect(screen.getByText(facts[name].label)).toBeInTheDocument();
});

test('the evidence is counted from all files', async () => {
  await open('/catalog/health', 'How good the evidence is');
  const byFact = within(await section('Evidence by fact'));
  expect(byFact.getByRole('row', { name: /^Licence/ })).toHaveTextContent('6100 %100 %0');
  expect(byFact.getByRole('row', { name: /^Audit log/ })).toHaveTextContent('6100 %83 %1');
  expect(await section('Oldest statements')).toHaveTextContent('May 2026');
});

describe('a plan in words', () => {
  const plan = (more: Partial<Plan>): Plan => ({ name: 'A', hosting: 'managed', ...more });

  test.each<[Partial<Plan>, readonly string[]]>([
    [{}, ['Free']],
    [{ quote: true, base: 5 }, ['On request']],
    [{ base: 400 }, ['$400']],
    [{ perSeat: 4.5, seats: 'developers' }, ['$4.50 a developer']],
    [{ perMinute: { linux: 0.006 } }, ['Free', '$0.006 Linux for each further build minute']],
    [{ unpricedUsage: true }, ['Nothing fixed', 'plus usage, at prices that are not recorded here']],
  ])('%j costs %j', (given, words) => {
    expect(planPrice(plan(given))).toEqual(words);
  });

  test('terms count one and many', () => {
    expect(planTerms(plan({ maximumSeats: 1, includedParallelJobs: 1, includedMinutes: 2000 }))).toEqual([
      'at most 1 person',
      '2,000 build minutes a month included',
      '1 parallel job included',
    ]);
  });
});
