import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Stack } from '../../src/features/stack/stack.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { stackCatalog, stackFiles } = await import('./stack-catalog.ts');
  const loaded = Promise.resolve(stackCatalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => stackFiles[id] };
});

const answers: Answers = {
  formatVersion: 1,
  activities: ['monitoring', 'ci-cd', 'serving'],
  team: { developers: 5, opsSkill: 'high' },
};

const patience = { timeout: 15_000 };

const open = async (more: Partial<Answers> = {}) => {
  const opened = await renderFeature(<Stack />, { answers: { ...answers, ...more, formatVersion: 1 } });
  await screen.findByRole('heading', { name: 'Which tool does which job' }, patience);
  await opened.user.click(screen.getByText('Show as a table, with scores and ranks'));
  return opened;
};

const job = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

test('fewer than two jobs: says what a stack is and where to choose', async () => {
  await renderFeature(<Stack />, { answers: { ...answers, activities: ['ci-cd'] } });
  expect(await screen.findByText(/You have chosen one job so far/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Say what you are choosing' })).toHaveAttribute(
    'href',
    '/wizard/choosing',
  );
});

test('says who does which job, in the order in which a model meets them', async () => {
  await open();
  expect(
    screen.getByText(
      /^3 tools do 3 jobs and are together worth \d+\.\d points of 100\. They cost about \$80 a month\./,
    ),
  ).toBeVisible();
  const heads = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'CI/CD',
    'Model serving',
    'Monitoring and logging',
  ]);
  const serving = job('Model serving');
  expect(within(serving).getByRole('link', { name: 'Server' })).toHaveAttribute(
    'href',
    '/catalog/tools/server',
  );
  expect(
    within(serving).getByRole('link', { name: /points: why Server for Model serving$/ }),
  ).toHaveAttribute('href', '/results/serving?why=server');
  expect(within(serving).getByText('1 of 2')).toBeVisible();
});

test('draws the stack along the life of a model, with every job that has a tool and every gap', async () => {
  const { user } = await open({ limits: { exclude: ['platform', 'server'] } });
  const map = await screen.findByRole('img', { name: /^The stack along the life of a model/ });
  expect(map).toHaveAccessibleName(
    'The stack along the life of a model. Model serving: No tool is left; Monitoring and logging: Watcher; CI/CD: Builder. 14 jobs not chosen.',
  );
  expect(within(map).getAllByText('Not chosen')).toHaveLength(14);
  expect(within(map).getByText('No tool is left')).toBeInTheDocument();
  const gaps = screen.getByRole('list', { name: 'Jobs without a tool' });
  expect(within(gaps).getByRole('link', { name: 'See which limits' })).toBeVisible();
  const said = screen.getByRole('button', { name: 'Copy as image: Which tool does which job' });
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    await item?.getType('image/png');
  });
  await user.click(said);
  expect(await screen.findByText('Copied as an image.')).toBeVisible();
});

test('says what each tool adds, costs, and who would take over', async () => {
  await open();
  const server = screen.getByRole('listitem', { name: 'Server' });
  expect(within(server).getByText('$40 a month')).toBeVisible();
  expect(
    within(server).getByText(/^\d+\.\d points, which the stack loses if nothing takes its place\.$/),
  ).toBeVisible();
  expect(within(server).getByText(/^About \d[\d.]* hours? a month$/)).toBeVisible();
  expect(
    within(server).getByText(/^The best stack without it is worth \d+\.\d points \(−\d+\.\d\)/),
  ).toBeVisible();
  expect(within(server).getByRole('link', { name: 'Platform' })).toBeVisible();
});

test('differences are those of the numbers that are shown', async () => {
  await open();
  const way = screen.getByRole('region', { name: 'Fewer tools, or more?' });
  const steps = within(way)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  const worths = steps.map((words) => Number(/(\d+\.\d) points/.exec(words)?.[1]));
  for (const [place, words] of steps.entries()) {
    if (place === 0) continue;
    const gained = (worths[place] ?? 0) - (worths[place - 1] ?? 0);
    expect(words).toContain(`(+${gained.toFixed(1)})`);
  }
});

test('the balanced stack gives its reasons, and the best tool for every job is one choice away', async () => {
  const { user } = await open({
    team: { developers: 5, opsSkill: 'low' },
    priorities: { effort: 1, cost: 0 },
  });
  expect(screen.getByText(/^1 tool does 3 jobs/, { selector: 'p' })).toBeVisible();
  expect(screen.getByText(/^For 3 of 3 jobs it takes a tool that is not the first/)).toBeVisible();
  expect(
    screen.getByText(/^CI\/CD: Platform is 2nd of 2\. Builder would add \d+\.\d points .* counts as 5\.0\.$/),
  ).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Best tool for every job/ }));
  expect(screen.getByText(/^3 tools do 3 jobs/, { selector: 'p' })).toBeVisible();
  expect(screen.getByText('It has the best tool for every one of these jobs.')).toBeVisible();
  expect(within(job('CI/CD')).getByRole('link', { name: 'Builder' })).toBeVisible();
});

test('warns where running the stack takes more time than there is', async () => {
  await open({ team: { developers: 5, opsHoursPerWeek: 0.5, opsSkill: 'high' } });
  expect(screen.getByText('Running this takes more than the 0.5 hours a week that you have')).toBeVisible();
  expect(
    screen.getByText(/Running them takes about \d[\d.]* hours of your own work a month\./),
  ).toBeVisible();
});

test('names what works together, with kind and source', async () => {
  await open();
  const together = screen.getByRole('region', { name: 'What works together' });
  expect(within(together).getByText('Builder and Server')).toBeVisible();
  expect(await within(together).findByText('By a plugin')).toBeVisible();
  expect(
    within(together).getByRole('link', { name: 'Source of: Builder works with Server' }),
  ).toHaveAttribute('href', 'https://example.org/docs');
});

test('shows the way from the fewest tools to the best for every job', async () => {
  await open();
  const way = screen.getByRole('region', { name: 'Fewer tools, or more?' });
  const steps = within(way).getAllByRole('listitem');
  expect(steps[0]).toHaveTextContent(/1 tool.*Start with Platform/);
  expect(steps.at(-1)).toHaveTextContent(/3 tools.*balanced.*\(\+\d+\.\d\).*drop Platform/);
  expect(
    within(way).getByRole('img', { name: /^Worth by number of tools, .*3 tools \d+\.\d \(balanced\)\.$/ }),
  ).toBeVisible();
});

test('a budget that does not reach is set aside, until a job may wait', async () => {
  const { user } = await open({ limits: { budgetUsdPerMonth: 50 } });
  expect(screen.getByText(/over your budget of \$50: no stack .* less than \$80 a month/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Model serving' }));
  expect(await screen.findByText(/That is within your budget of \$50\./, {}, patience)).toBeVisible();
  const serving = job('Model serving');
  expect(within(serving).getByText('Not yet')).toBeVisible();
  expect(within(serving).getByText('Come back to it:')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Model serving' }));
  expect(await screen.findByText(/over your budget of \$50/, {}, patience)).toBeVisible();
});

test('what is in use stays, and what does none of the jobs is named', async () => {
  await open({ stack: { inUse: ['platform', 'kafka'] } });
  const platform = screen.getByRole('listitem', { name: 'Platform' });
  expect(within(platform).getByText('in use')).toBeVisible();
  expect(
    screen.getByText('In use or your standard, but for none of these jobs: Apache Kafka.'),
  ).toBeVisible();
});

test('a job for which limits leave no tool is named, with a way to the reasons', async () => {
  await open({ limits: { exclude: ['platform', 'server'] }, stack: { inUse: ['server'] } });
  const serving = job('Model serving');
  expect(within(serving).getByText('No tool is left')).toBeVisible();
  expect(within(serving).getByRole('link', { name: 'See which limits' })).toHaveAttribute(
    'href',
    '/results/serving',
  );
  expect(screen.getByRole('link', { name: 'See why Server is ruled out' })).toHaveAttribute(
    'href',
    '/results/serving?why=server',
  );
});
