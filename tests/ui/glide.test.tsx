import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Glide } from '../../src/ui/glide.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function List({ names }: { readonly names: readonly string[] }) {
  const root = useRef<HTMLUListElement>(null);
  return (
    <Glide root={root} order={names.join(' ')}>
      <ul ref={root}>
        {names.map((name) => (
          <li key={name} data-glide={name}>
            <button type="button">{name}</button>
          </li>
        ))}
      </ul>
    </Glide>
  );
}

const nextFrame = async () =>
  new Promise((done) => {
    requestAnimationFrame(done);
  });

const gliding = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.getAnimations().some(({ id }) => id === 'glide'))
    .map(({ textContent }) => textContent);

test('those that change places glide, new ones do not, and the focus stays', async () => {
  const { rerender } = render(<List names={['a', 'b', 'c']} />);
  screen.getByRole('button', { name: 'c' }).focus();
  rerender(<List names={['c', 'b', 'd', 'a']} />);
  await nextFrame();
  expect(gliding()).toEqual(['c', 'a']);
  expect(screen.getByRole('button', { name: 'c' })).toHaveFocus();
});

test('the same order moves nothing', async () => {
  const { rerender } = render(<List names={['a', 'b']} />);
  rerender(<List names={['a', 'b']} />);
  await nextFrame();
  expect(gliding()).toEqual([]);
});

test('nothing glides for readers who want no motion', async () => {
  const real = globalThis.matchMedia.bind(globalThis);
  vi.spyOn(globalThis, 'matchMedia').mockImplementation((query) =>
    real(query.includes('prefers-reduced-motion') ? 'all' : query),
  );
  const { rerender } = render(<List names={['a', 'b']} />);
  rerender(<List names={['b', 'a']} />);
  await nextFrame();
  expect(gliding()).toEqual([]);
});
