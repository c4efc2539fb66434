import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';

import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { useDrafts } from '../../src/state/drafts.ts';
import { Wizard } from '../../src/features/wizard/wizard.tsx';
import { useSession } from '../../src/state/session.ts';
import { renderFeature } from './render-feature.tsx';

const choosing = (...activities: string[]): Answers => withAnswer(noAnswers, 'activities', activities);

const show = async (step: string, answers: Answers = choosing('ci-cd')) =>
  renderFeature(<Wizard step={step} otherwise={<p>no such step</p>} />, { answers, at: `/wizard/${step}` });

const answers = () => useSession.getState().answers;

beforeEach(() => {
  useDrafts.setState({}, true);
});

describe('a step', () => {
  test('keeps a number at once', async () => {
    await show('team');
    await userEvent.type(screen.getByRole('textbox', { name: 'How many people push code?' }), '10');
    expect(answers()['team']).toEqual({ developers: 10 });
  });

  test('takes a cleared number back', async () => {
    await show('team', withAnswer(choosing('ci-cd'), 'team.developers', 10));
    await userEvent.clear(screen.getByRole('textbox', { name: 'How many people push code?' }));
    expect(answers()).not.toHaveProperty('team');
  });

  test('says why it asks', async () => {
    await show('team');
    expect(screen.getByRole('textbox', { name: 'How long is a sprint?' })).toHaveAccessibleDescription(
      /Short sprints mean more releases/,
    );
  });

  test('ties an error to its field and takes the focus to the summary', async () => {
    const { history } = await show('team');
    const field = screen.getByRole('textbox', { name: 'How long is a sprint?' });
    await userEvent.type(field, '12');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Enter a whole number from 1 to 8/);
    expect(field).toHaveValue('12');
    expect(answers()).not.toHaveProperty('team');
    expect(history).toHaveLength(1);
    await userEvent.click(within(summary).getByRole('link', { name: /How long is a sprint\?/ }));
    expect(field).toHaveFocus();
  });

  test('goes on when all is well', async () => {
    const { history } = await show('team');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() => {
      expect(history.at(-1)).toBe('/wizard/stack');
    });
  });

  test('lets an answer be taken back as "No answer"', async () => {
    await show('limits', withAnswer(choosing('ci-cd'), 'limits.dataMayLeave', false));
    const group = screen.getByRole('group', { name: /May data of your runs/ });
    expect(within(group).getByRole('radio', { name: 'No' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: 'No answer' }));
    expect(answers()).not.toHaveProperty('limits');
  });

  test('shows rare languages only on demand, unless one is ticked', async () => {
    await show('stack', withAnswer(choosing('ci-cd'), 'stack.languages', ['julia']));
    expect(screen.getByRole('checkbox', { name: 'Julia' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Python' })).toBeVisible();
  });

  test('asks for nothing that the chosen jobs do not call for', async () => {
    await show('stack');
    expect(screen.queryByRole('group', { name: /machine-learning frameworks/ })).toBeNull();
    expect(screen.getByRole('group', { name: /Whose machines/ })).toBeVisible();
  });

  test('asks for build platforms only where something is built', async () => {
    await show('stack', choosing('serving'));
    expect(screen.queryByRole('group', { name: /platforms must builds run on/ })).toBeNull();
  });

  test('lets one option be chosen where only one can be true, and shows several of a file of before', async () => {
    await show('workload', withAnswer(choosing('monitoring'), 'needs.monitoring.what', ['models', 'both']));
    const group = screen.getByRole('group', { name: 'What do you want to watch?' });
    expect(within(group).getByText('Answered with several: Models, Both.')).toBeVisible();
    await userEvent.click(within(group).getByRole('radio', { name: 'Both' }));
    expect(answers()['needs']).toEqual({ monitoring: { what: 'both' } });
    expect(within(group).queryByText(/several/)).toBeNull();
  });

  test('groups the deciding questions by job', async () => {
    await show('workload', choosing('ci-cd', 'serving'));
    const section = screen.getByRole('region', { name: 'Model serving' });
    expect(within(section).getByRole('textbox', { name: /requests a second/ })).toBeVisible();
  });

  test('follows answers that change elsewhere', async () => {
    await show('team');
    useSession.getState().answer('team.testers', 3);
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'How many people test?' })).toHaveValue('3');
    });
  });

  test('shows a conflict at both questions without blocking', async () => {
    await show('limits', withAnswer(choosing('ci-cd'), 'limits.network', 'air-gapped'));
    await userEvent.click(screen.getByRole('radio', { name: 'The vendor' }));
    expect(await screen.findAllByText(/cannot be reached from a network that lets nothing out/)).toHaveLength(
      2,
    );
  });

  test('shows what is not there for an unknown step', async () => {
    await show('horoscope');
    expect(screen.getByText('no such step')).toBeVisible();
  });
});

describe('features', () => {
  test('are marked as must or nice, with the number of tools that have it', async () => {
    await show('priorities');
    const row = await screen.findByRole('group', { name: 'Manual approval' });
    await userEvent.click(within(row).getByRole('radio', { name: 'Must' }));
    expect(answers()['needs']).toEqual({ 'ci-cd': { features: { 'manual-approval': 'must' } } });
    expect(await within(row).findByText(/^\d+ of \d+ have it, .*\d+ not recorded$/)).toBeVisible();
    await userEvent.click(within(row).getByRole('radio', { name: 'Does not matter' }));
    expect(answers()).not.toHaveProperty('needs');
  });
});

describe('importance', () => {
  test('is no answer as long as it is as usual', async () => {
    await show('priorities');
    const slider = screen.getByRole('slider', { name: 'How much does cost matter?' });
    expect(slider).toHaveAttribute('aria-valuetext', 'as usual');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(answers()['priorities']).toEqual({ cost: 7 });
    await userEvent.click(screen.getByRole('button', { name: 'Back to as usual' }));
    expect(answers()).not.toHaveProperty('priorities');
    expect(slider).toHaveFocus();
  });
});

describe('systems', () => {
  test('are found by name in the catalog', async () => {
    await show('stack');
    await userEvent.type(await screen.findByRole('combobox', { name: /already run or pay for/ }), 'jenkins');
    await userEvent.click(screen.getAllByRole('option')[0] ?? document.body);
    expect(answers()['stack']).toEqual({ inUse: ['jenkins'] });
  });
});

describe('the review', () => {
  test('shows answers in words, gaps and conflicts', async () => {
    const given = [
      ['team.developers', 10],
      ['limits.network', 'air-gapped'],
      ['limits.hosting', 'managed'],
    ].reduce((made, [path, value]) => withAnswer(made, String(path), value), choosing('ci-cd'));
    await show('review', given);
    expect(await screen.findByText('10 people')).toBeVisible();
    expect(screen.getByText(/cannot be reached from a network/)).toBeVisible();
    expect(screen.getByText(/Not answered: \d+ questions/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the ranking' })).toHaveAttribute('href', '/results');
    expect(screen.getByRole('link', { name: 'Change Your team' })).toHaveAttribute('href', '/wizard/team');
  });

  test('names text that cannot be an answer', async () => {
    useDrafts.setState({ 'team.sprintWeeks': 'fortnight' }, true);
    await show('review');
    expect(await screen.findByText(/fortnight/)).toBeVisible();
  });
});

describe('the side panel', () => {
  test('says how many tools fit and announces what an answer changed', async () => {
    await show('limits');
    expect(await screen.findByText(/\d+ of \d+ fit/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /Yes, all of it/ }));
    await waitFor(
      () => {
        expect(screen.getByRole('status', { name: 'What your answers changed' })).toHaveTextContent(
          /CI\/CD: now \d+ of \d+ tools fit/,
        );
      },
      { timeout: 3000 },
    );
  });
});

describe('the figures behind the estimate', () => {
  test('are folded away and name what stands in for an answer', async () => {
    await show('workload');
    expect(screen.queryByRole('textbox', { name: /How many test runs/ })).toBeNull();
    await userEvent.click(screen.getByText('Change the figures behind the estimate'));
    const runs = await screen.findByRole('textbox', { name: /How many test runs/ });
    expect(screen.getAllByText(/Until you answer: 1 \(0.5 to 2\), an assumption/)).toHaveLength(1);
    await userEvent.type(runs, '3');
    expect(answers()['figures']).toEqual({ testerRunsPerDay: 3 });
    expect(screen.getByText('1 changed')).toBeVisible();
  });

  test('stand open where the team has changed one', async () => {
    await show('workload', withAnswer(choosing('ci-cd'), 'figures.machinePrice', 20));
    expect(screen.getByRole('textbox', { name: /What does one small machine/ })).toHaveValue('20');
  });
});

describe('the quick path', () => {
  test('asks what decides most in the chosen jobs and leads to the ranking', async () => {
    const { history } = await show('quick', noAnswers);
    expect(screen.getByRole('heading', { level: 1, name: 'The questions that decide most' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: /CI\/CD/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'How many people push code?' }), '10');
    for (const ask of [
      'Where is your code?',
      'Who should run the tool?',
      'Must it be open source?',
      'How much may it cost each month, beyond what you already pay?',
    ])
      expect(screen.getByText(ask)).toBeVisible();
    expect(screen.queryByText('How many people test?')).toBeNull();
    expect(screen.queryByText('Which languages do you write?')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Model serving/ }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Python' }));
    await userEvent.click(screen.getByRole('button', { name: 'See the ranking' }));
    await waitFor(() => expect(history.at(-1)).toBe('/results'));
    expect(answers()).toMatchObject({
      activities: ['ci-cd', 'serving'],
      team: { developers: 10 },
      stack: { languages: ['python'] },
    });
  });
});
