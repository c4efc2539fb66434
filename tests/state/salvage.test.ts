import { describe, expect, test } from 'vitest';
import { salvage } from '../../src/state/salvage.ts';

const sound = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 10, sprintWeeks: 2 },
  needs: { 'ci-cd': { monorepo: true, features: { plugins: 'must' } } },
};

describe('salvaging stored answers', () => {
  test('keeps sound answers as they are', () => {
    expect(salvage(sound)).toEqual({ answers: sound, lost: 0 });
  });

  test('gives up a bad value alone', () => {
    const { answers, lost } = salvage({ ...sound, team: { developers: 'ten', sprintWeeks: 2 } });
    expect(lost).toBe(1);
    expect(answers['team']).toEqual({ sprintWeeks: 2 });
  });

  test('keeps the sound entries of a list', () => {
    const { answers, lost } = salvage({ ...sound, activities: ['ci-cd', 'astrology', 'serving'] });
    expect(lost).toBe(1);
    expect(answers.activities).toEqual(['ci-cd', 'serving']);
  });

  test('keeps the beginning of a list that is too long', () => {
    const inUse = Array.from({ length: 51 }, (_, place) => `tool-${place}`);
    const { answers, lost } = salvage({ ...sound, stack: { inUse } });
    expect(lost).toBe(1);
    expect(answers['stack']).toEqual({ inUse: inUse.slice(0, 50) });
  });

  test('keeps the sound features of an activity', () => {
    const features = { plugins: 'must', telepathy: 'nice' };
    const { answers, lost } = salvage({ ...sound, needs: { 'ci-cd': { features } } });
    expect(lost).toBe(1);
    expect(answers['needs']).toEqual({ 'ci-cd': { features: { plugins: 'must' } } });
  });

  test('drops keys that no question asks for', () => {
    expect(salvage({ ...sound, horoscope: 'lion', team: { shoeSize: 43 } }).answers).not.toHaveProperty(
      'horoscope',
    );
  });

  test('is not led astray by the prototype', () => {
    const { answers } = salvage(JSON.parse('{"__proto__": {"team": {"developers": 3}}, "activities": []}'));
    expect(answers).toEqual({ formatVersion: 1, activities: [] });
  });

  test.each([[null], [7], ['text'], [[1, 2]]])('refuses %j', (raw) => {
    expect(() => salvage(raw)).toThrow('expected an object');
  });
});
