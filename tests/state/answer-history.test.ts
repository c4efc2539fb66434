import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAnswers, travel, useAnswerHistory } from '../../src/state/answer-history.ts';
import { useSession } from '../../src/state/session.ts';

const team = () => useSession.getState().answers['team'];
const developers = (count: number) => useSession.getState().answer('team.developers', count);

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  useSession.setState(useSession.getInitialState(), true);
  useAnswerHistory.setState(useAnswerHistory.getInitialState(), true);
  stop = followAnswers();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('goes back and forward through the answers', () => {
  developers(1);
  vi.advanceTimersByTime(1000);
  developers(2);
  travel('back');
  expect(team()).toEqual({ developers: 1 });
  travel('back');
  expect(team()).toBeUndefined();
  travel('back');
  travel('forward');
  travel('forward');
  travel('forward');
  expect(team()).toEqual({ developers: 2 });
});

test('takes a movement of a slider as one step', () => {
  developers(1);
  vi.advanceTimersByTime(1000);
  for (const count of [2, 3, 4]) {
    vi.advanceTimersByTime(50);
    developers(count);
  }
  travel('back');
  expect(team()).toEqual({ developers: 1 });
});

test('forgets what was taken back once something else is answered', () => {
  developers(1);
  vi.advanceTimersByTime(1000);
  travel('back');
  developers(5);
  travel('forward');
  expect(team()).toEqual({ developers: 5 });
  travel('back');
  expect(team()).toBeUndefined();
});
