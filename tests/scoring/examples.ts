import type { ActivityId } from '../../src/catalog/activities.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { Plan } from '../../src/catalog/prices.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { createContext, type Context } from '../../src/scoring/context.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import type { ActivityRanking, EliminatedTool, RankedTool } from '../../src/scoring/ranking.ts';

/** A living CI/CD tool of which nothing is known but what the test says. */
export const toolOf = (id: string, parts: Partial<Tool> = {}): Tool => ({
  id,
  name: id,
  aliases: [],
  summary: 'A tool.',
  status: { state: 'active', successors: [] },
  activities: { 'ci-cd': 'core' },
  facts: {},
  features: {},
  judgements: {},
  integrations: [],
  unverified: [],
  ...parts,
});

/** Answers by path, `{ 'team.developers': 10 }`. */
export const answersOf = (
  entries: Readonly<Record<string, unknown>> = {},
  activities: readonly ActivityId[] = ['ci-cd'],
): Answers =>
  Object.entries(entries).reduce(
    (made, [path, value]) => withAnswer(made, path, value),
    withAnswer(noAnswers, 'activities', activities),
  );

/** A price model with these plans. */
export const pricesOf = (...plans: readonly Plan[]): NonNullable<Tool['prices']> => ({
  currency: 'USD',
  asOf: '2026-05',
  source: 'https://example.org/prices',
  plans: [...plans],
});

export const testDate = '2026-11-25';

/** A catalog of these tools on the day of the tests. */
export const catalogOf = (tools: readonly Tool[]) =>
  createCatalog(tools, { version: '2026.11.0', date: testDate });

/** What the constraints and criteria see for these answers. */
export const contextOf = (
  answers: Answers,
  tools: readonly Tool[] = [],
  activity: ActivityId = answers.activities[0] ?? 'ci-cd',
): Context => createContext(catalogOf(tools), answers, activity, testDate);

/** The ranking of the first activity that the answers choose. */
export const rankingOf = (tools: readonly Tool[], answers: Answers): ActivityRanking =>
  rankActivity(catalogOf(tools), answers, answers.activities[0] ?? 'ci-cd');

/** The tool among the ranked; the test fails if it is not there. */
export const rankedTool = ({ ranked }: ActivityRanking, id: string): RankedTool => {
  const found = ranked.find(({ tool }) => tool.id === id);
  if (found === undefined) throw new Error(`expected ${id} to be ranked`);
  return found;
};

/** The tool among the eliminated; the test fails if it is not there. */
export const eliminatedTool = ({ eliminated }: ActivityRanking, id: string): EliminatedTool => {
  const found = eliminated.find(({ tool }) => tool.id === id);
  if (found === undefined) throw new Error(`expected ${id} to be eliminated`);
  return found;
};
