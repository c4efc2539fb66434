import { expect, test, vi } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { noAnswers, type Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { robustnessOf } from '../../src/scoring/robustness/ranking-robustness.ts';
import type { AnalysisJob, WorkerReply } from '../../src/state/analysis-messages.ts';
import { createAnalyst } from '../../src/state/analyst.ts';

const catalog = readCatalog();
const answers: Answers = { ...noAnswers, activities: ['documentation'] };

const job = (number: number, effort: AnalysisJob['effort'] = 'full'): AnalysisJob => ({
  kind: 'analyse',
  job: number,
  answers,
  activity: 'documentation',
  effort,
});

const start = () => {
  const replies: WorkerReply[] = [];
  const ask = createAnalyst((reply) => replies.push(reply));
  ask({ kind: 'tools', tools: catalog.tools, version: catalog.version, date: catalog.date });
  return { replies, ask };
};

const isComplete = (reply: WorkerReply) => reply.kind === 'findings' && reply.complete;

const patience = { timeout: 20_000 };

test('answers robustness first, then single changes, then pairs', async () => {
  const { replies, ask } = start();
  ask(job(1));
  await vi.waitFor(() => expect(replies.some(isComplete)).toBe(true), patience);
  expect(replies.map(({ kind }) => kind)).toEqual(['robustness', 'findings', 'findings']);
  expect(replies[0]).toEqual({
    kind: 'robustness',
    job: 1,
    robustness: robustnessOf(rankActivity(catalog, answers, 'documentation'), answers),
  });
});

test('a brief job is few samples and no search', async () => {
  const { replies, ask } = start();
  ask(job(1, 'brief'));
  await vi.waitFor(() => expect(replies).toHaveLength(1), patience);
  expect(replies[0]).toMatchObject({ kind: 'robustness', robustness: { samples: 2000 } });
});

test('the newest job wins, and a stop drops it', async () => {
  const { replies, ask } = start();
  ask(job(1));
  ask(job(2));
  await vi.waitFor(() => expect(replies.some(isComplete)).toBe(true), patience);
  expect(replies.every((reply) => 'job' in reply && reply.job === 2)).toBe(true);
  ask(job(3));
  ask({ kind: 'stop' });
  ask(job(4, 'brief'));
  await vi.waitFor(() => expect(replies.at(-1)).toMatchObject({ job: 4 }), patience);
  expect(replies.some((reply) => 'job' in reply && reply.job === 3)).toBe(false);
});

test('writes a decision; a format that does not exist is said', () => {
  const { replies, ask } = start();
  ask({ kind: 'write', id: 1, format: 'json' });
  expect(replies.at(-1)).toMatchObject({ kind: 'unwritten', id: 1, message: 'expected answers first' });
  ask({ kind: 'decide', answers, effort: 'brief' });
  ask({ kind: 'write', id: 2, format: 'json' });
  expect(replies.at(-1)).toMatchObject({
    kind: 'written',
    id: 2,
    text: expect.stringContaining('"formatVersion": 1'),
  });
  ask({ kind: 'write', id: 3, format: 'stone' });
  expect(replies.at(-1)).toMatchObject({ kind: 'unwritten', id: 3, message: 'expected a format, got stone' });
});

const voices = [1, 2].map((id) => ({ id, name: `Voice ${id}`, answers }));

test('looks for the smallest concession; the newest search wins, and a stop drops it', async () => {
  const { replies, ask } = start();
  ask({ kind: 'concession', id: 1, voices, activity: 'documentation' });
  await vi.waitFor(() => expect(replies).toHaveLength(1), patience);
  expect(replies[0]).toMatchObject({ kind: 'concession', id: 1, findings: { kind: 'agreed' } });
  const apart = voices.map((voice, place) => ({
    ...voice,
    answers: { ...answers, priorities: place === 0 ? { cost: 10, effort: 0 } : { cost: 0, freedom: 10 } },
  }));
  ask({ kind: 'concession', id: 2, voices: apart, activity: 'documentation' });
  ask({ kind: 'stop' });
  ask({ kind: 'concession', id: 3, voices: apart, activity: 'documentation' });
  await vi.waitFor(() => expect(replies).toHaveLength(2), patience);
  expect(replies[1]).toMatchObject({ kind: 'concession', id: 3 });
});
