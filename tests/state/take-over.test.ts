import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noAnswers, withAnswer } from '../../src/questions/answers.ts';

const mine = withAnswer(withAnswer(noAnswers, 'activities', ['serving']), 'team.developers', 7);
const theirs = withAnswer(noAnswers, 'activities', ['ci-cd']);
const others = withAnswer(noAnswers, 'activities', ['training']);

const fakeStorage = () => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
  };
};

/** The modules as after opening the page. */
const start = async () => {
  vi.resetModules();
  const { useSession, loadSession } = await import('../../src/state/session.ts');
  await loadSession();
  const rest = await import('../../src/state/take-over.ts');
  const present = () => {
    const { answers, shortlist } = useSession.getState();
    return { answers, shortlist };
  };
  return { ...rest, useSession, present };
};

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', fakeStorage());
});

describe('starting over', () => {
  test('puts the present answers aside, and brings them back', async () => {
    const { startOver, undoTakeOver, present, useSession } = await start();
    useSession.getState().replaceAnswers(mine, ['bentoml']);
    startOver();
    expect(present()).toEqual({ answers: noAnswers, shortlist: [] });
    undoTakeOver();
    expect(present()).toEqual({ answers: mine, shortlist: ['bentoml'] });
  });

  test('keeps one’s own answers rather than an example that stands in their place', async () => {
    const { startOver, takeOver, undoTakeOver, present, useSession } = await start();
    useSession.getState().replaceAnswers(mine);
    takeOver({ answers: theirs, shortlist: [] });
    startOver();
    undoTakeOver();
    expect(present().answers).toEqual(mine);
  });

  test('keeps an example if there is nothing of one’s own', async () => {
    const { startOver, takeOver, undoTakeOver, present } = await start();
    takeOver({ answers: theirs, shortlist: [] });
    startOver();
    undoTakeOver();
    expect(present().answers).toEqual(theirs);
  });
});

describe('taking answers over', () => {
  test('replaces nothing where nothing is', async () => {
    const { wouldReplace, takeOver, present, useBefore } = await start();
    expect(wouldReplace({ answers: theirs, shortlist: [] })).toBe(false);
    takeOver({ answers: theirs, shortlist: ['jenkins'] });
    expect(present()).toEqual({ answers: theirs, shortlist: ['jenkins'] });
    expect(useBefore.getState().before).toBeNull();
  });

  test('replaces nothing by the same answers in another order, and keeps the shortlist', async () => {
    const { wouldReplace, takeOver, present, useSession } = await start();
    useSession.getState().replaceAnswers(mine, ['bentoml']);
    const same = { team: { developers: 7 }, activities: mine.activities, formatVersion: 1 as const };
    expect(wouldReplace({ answers: same, shortlist: [] })).toBe(false);
    takeOver({ answers: same, shortlist: [] });
    expect(present()).toEqual({ answers: mine, shortlist: ['bentoml'] });
  });

  test('puts the own session aside, and brings it back, also after a restart', async () => {
    const first = await start();
    first.useSession.getState().replaceAnswers(mine, ['bentoml']);
    expect(first.wouldReplace({ answers: theirs, shortlist: [] })).toBe(true);
    first.takeOver({ answers: theirs, shortlist: [] });
    const second = await start();
    expect(second.present().answers).toEqual(theirs);
    second.undoTakeOver();
    expect(second.present()).toEqual({ answers: mine, shortlist: ['bentoml'] });
    expect(second.useBefore.getState().before).toBeNull();
  });

  test('a second link does not push the own session out', async () => {
    const { takeOver, undoTakeOver, useSession, present } = await start();
    useSession.getState().replaceAnswers(mine);
    takeOver({ answers: theirs, shortlist: [] });
    takeOver({ answers: others, shortlist: [] });
    undoTakeOver();
    expect(present().answers).toEqual(mine);
  });

  test('a second link after a restart does not push the own session out either', async () => {
    const first = await start();
    first.useSession.getState().replaceAnswers(mine);
    first.takeOver({ answers: theirs, shortlist: [] });
    const second = await start();
    second.takeOver({ answers: others, shortlist: [] });
    second.undoTakeOver();
    expect(second.present().answers).toEqual(mine);
  });

  test('answers that were changed after they were taken over are put aside like one’s own', async () => {
    const { takeOver, undoTakeOver, useSession, present } = await start();
    takeOver({ answers: theirs, shortlist: [] });
    useSession.getState().answer('team.developers', 9);
    const changed = present().answers;
    takeOver({ answers: others, shortlist: [] });
    undoTakeOver();
    expect(present().answers).toEqual(changed);
  });

  test('can be made final', async () => {
    const { takeOver, forgetBefore, undoTakeOver, useSession, present } = await start();
    useSession.getState().replaceAnswers(mine);
    takeOver({ answers: theirs, shortlist: [] });
    forgetBefore();
    undoTakeOver();
    expect(present().answers).toEqual(theirs);
  });
});
