import { describe, expect, test } from 'vitest';
import type { Difference } from '../../src/scoring/pairwise.ts';
import { preferenceInWords } from '../../src/scoring/preference-in-words.ts';
import { workedRanking } from './worked-ranking.ts';

const [weighted] = workedRanking([{ id: 'X', weight: 1 }], {}).criteria;

const difference = (label: string, points: number, guessed: Difference['guessed'] = null): Difference => {
  if (weighted === undefined) throw new Error('expected a criterion');
  return { criterion: { ...weighted.criterion, label }, points, guessed };
};

const said = (
  differences: readonly Difference[],
  decisive: readonly Difference[] = [],
  counterArgument: Difference | null = null,
  dominates = false,
) => preferenceInWords({ differences, decisive, counterArgument, dominates }, ['One', 'Two']);

const price = difference('Price', 12);
const speed = difference('Speed', 3.04);
const ease = difference('Ease', -5);

describe('why one tool stands above another, in words', () => {
  test('says that there is no difference, or none that speaks against it', () => {
    expect(said([])).toBe('One and Two are equal on every criterion.');
    expect(said([price, speed], [price, speed], null, true)).toBe(
      'One is at least as good as Two on every criterion, and better on price (12.0 points) and speed (3.0 points).',
    );
  });

  test('names what decides, and the strongest argument for the other', () => {
    expect(said([price, ease], [price], ease)).toBe(
      'One over Two because of price (12.0 points): that outweighs everything known that speaks for Two. The strongest argument for Two: ease (5.0 points).',
    );
    const third = difference('Age', 1);
    expect(said([price, speed, third], [price, speed, third])).toBe(
      'One over Two because of price (12.0 points), speed (3.0 points) and age (1.0 points): nothing known speaks for Two.',
    );
  });

  test('tells equal scores from a lead that rests on guesses', () => {
    const level = [difference('Price', 5), ease];
    expect(said(level, [], ease)).toBe(
      'One and Two have equal scores for different reasons. The strongest argument for Two: ease (5.0 points).',
    );
    expect(said([difference('Price', 0.05)])).toContain('is ahead of Two by guesses about what is not known');
    expect(said([difference('Price', 0.04)])).toContain('have equal scores');
  });

  test('names what is not known apart, from a twentieth of a point on, and for whom it counts', () => {
    const guesses = [
      difference('Price', 4, 'first'),
      difference('Speed', -2, 'second'),
      difference('Ease', -0.05, 'both'),
      difference('Age', 0.04, 'first'),
    ];
    expect(said([price, ...guesses], [price])).toBe(
      'One over Two because of price (12.0 points): nothing known speaks for Two. Not known: price of One (a guess, 4.0 points for One); speed of Two (a guess, 2.0 points for Two); ease of either (a guess, 0.1 points for Two).',
    );
    expect(said([price], [price])).not.toContain('Not known');
  });
});
