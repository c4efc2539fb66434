import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';

import { Badge } from '../../src/ui/badge.tsx';
import { Bar } from '../../src/ui/bar.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { MultiPicker } from '../../src/ui/multi-picker.tsx';
import { Notice } from '../../src/ui/notice.tsx';
import { StackedBar } from '../../src/ui/stacked-bar.tsx';

describe('a bar', () => {
  test('says its number and its range', () => {
    render(<Bar label="Score" value={71.4} possible={100} low={60} high={80} digits={1} />);
    expect(screen.getByRole('img', { name: 'Score: 71.4 of 100.0, between 60.0 and 80.0' })).toBeVisible();
  });

  test('says no range where there is none', () => {
    render(<Bar label="Score" value={71} possible={100} />);
    expect(screen.getByRole('img')).toHaveAccessibleName('Score: 71 of 100');
  });

  test('made of parts names those that count', () => {
    const colour = '--bar-cost';
    render(
      <StackedBar
        label="Points"
        possible={100}
        segments={[
          { id: 'cost', label: 'Cost', value: 30, colour },
          { id: 'fit', label: 'Fit', value: 0, colour },
        ]}
      />,
    );
    expect(screen.getByRole('img')).toHaveAccessibleName('Points: Cost 30, of 100');
  });
});

test('a badge differs by more than its colour', () => {
  const { container } = render(<Badge tone="danger">discontinued</Badge>);
  expect(container.querySelector('svg')).not.toBeNull();
});

test('a notice can be announced and dismissed', async () => {
  const dismissed = vi.fn();
  render(<Notice title="Damaged" announce="at-once" onDismiss={dismissed} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Damaged');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(dismissed).toHaveBeenCalledOnce();
});

test('a dialogue keeps the page behind it out of reach and closes on Escape', async () => {
  const closed = vi.fn();
  render(
    <Dialog open title="Replace?" onClose={closed}>
      <p>Really</p>
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: 'Replace?' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(closed).toHaveBeenCalledOnce();
});

describe('a picker', () => {
  function Systems() {
    const [chosen, setChosen] = useState<readonly string[]>([]);
    return (
      <>
        <label htmlFor="systems">In use</label>
        <MultiPicker
          id="systems"
          chosen={chosen}
          onChange={setChosen}
          options={[
            { id: 'jenkins', label: 'Jenkins' },
            { id: 'k8s', label: 'Kubernetes', aliases: ['EKS', 'K8s'] },
            { id: 'jenkins-x', label: 'Jenkins X' },
          ]}
        />
      </>
    );
  }

  test('finds by name and picks with the keyboard', async () => {
    render(<Systems />);
    await userEvent.type(screen.getByRole('combobox', { name: 'In use' }), 'jenk');
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual(['Jenkins', 'Jenkins X']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Remove Jenkins X' })).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('');
  });

  test('finds by other names', async () => {
    render(<Systems />);
    await userEvent.type(screen.getByRole('combobox'), 'eks');
    expect(screen.getByRole('option')).toHaveTextContent('Kubernetes');
  });

  test('says so when there is nothing of that name, and gives up on Escape', async () => {
    render(<Systems />);
    await userEvent.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText(/Nothing of that name/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(/Nothing of that name/)).toBeNull();
  });

  test('takes back what was picked', async () => {
    render(<Systems />);
    await userEvent.type(screen.getByRole('combobox'), 'kub');
    await userEvent.click(screen.getByRole('option'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Kubernetes' }));
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });
});
