import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { App } from '../../src/app/app.tsx';

test('the page names itself', () => {
  render(<App />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ChooseOps');
});
