import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../src/catalog/features.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { ciCdAnswers } from './arbitrary-answers.ts';
import { toolsArbitrary } from './arbitrary-tools.ts';
import { answersOf, catalogOf, toolOf } from './examples.ts';
import { propertyRuns } from '../property-runs.ts';

/** Turns a tool into two: a worse one and one that is better in a single respect. */
type Step = (tool: Tool, random: number) => readonly [worse: Tool, better: Tool];

const withFact = (tool: Tool, facts: Tool['facts']): Tool => ({
  ...tool,
  facts: { ...tool.facts, ...facts },
});

const withJudgement = (tool: Tool, judgements: Tool['judgements']): Tool => ({
  ...tool,
  judgements: { ...tool.judgements, ...judgements },
});

const features = featuresOf('ci-cd').map(({ id }) => id);

const withFeature = (tool: Tool, random: number, support: 'yes' | 'no' | 'partly' | 'paid'): Tool => ({
  ...tool,
  features: {
    ...tool.features,
    'ci-cd': { ...tool.features['ci-cd'], [features[random % features.length] ?? '']: support },
  },
});

const supports = ['no', 'partly', 'paid', 'yes'] as const;

/** Improvements that no team could call a change for the worse. */
const steps: Readonly<Record<string, Step>> = {
  'a feature more': (tool, random) => [withFeature(tool, random, 'no'), withFeature(tool, random, 'yes')],
  'a feature in a paid plan instead of none': (tool, random) => [
    withFeature(tool, random, 'no'),
    withFeature(tool, random, 'paid'),
  ],
  'an easier start': (tool, random) => [
    withJudgement(tool, { learningEffort: 2 + (random % 4) }),
    withJudgement(tool, { learningEffort: 1 + (random % 4) }),
  ],
  'less effort to set up': (tool, random) => [
    withJudgement(tool, { setupEffort: 2 + (random % 4) }),
    withJudgement(tool, { setupEffort: 1 + (random % 4) }),
  ],
  'less effort to run': (tool, random) => [
    withJudgement(tool, { operatingEffort: 2 + (random % 4) }),
    withJudgement(tool, { operatingEffort: 1 + (random % 4) }),
  ],
  'a better audit log': (tool, random) => [
    withFact(tool, { auditLog: supports[random % 3] ?? 'no' }),
    withFact(tool, { auditLog: 'yes' }),
  ],
  'role-based access': (tool) => [
    withFact(tool, { accessControl: 'no' }),
    withFact(tool, { accessControl: 'yes' }),
  ],
  'more users': (tool, random) => [
    withFact(tool, { githubStars: random }),
    withFact(tool, { githubStars: 2 * random + 1 }),
  ],
  'more organisations that use it': (tool, random) => [
    withFact(tool, { surveyShare: (random % 50) / 100 }),
    withFact(tool, { surveyShare: (1 + (random % 50)) / 100 }),
  ],
  'more years in use': (tool, random) => [
    withFact(tool, { firstRelease: 2000 + (random % 30) }),
    withFact(tool, { firstRelease: 1999 + (random % 30) }),
  ],
  'an open licence': (tool) => [
    withFact(tool, { openness: 'proprietary' }),
    withFact(tool, { openness: 'open-source' }),
  ],
  'another code host': (tool) => [
    withFact(tool, { codeHosts: ['github'] }),
    withFact(tool, { codeHosts: ['github', 'gitlab'] }),
  ],
  'one attestation more': (tool) => [
    withFact(tool, { certifications: ['soc2'] }),
    withFact(tool, { certifications: ['soc2', 'hipaa'] }),
  ],
  'the whole job instead of a part': (tool) => [
    { ...tool, activities: { ...tool.activities, 'ci-cd': 'partial' } },
    { ...tool, activities: { ...tool.activities, 'ci-cd': 'core' } },
  ],
  'active development instead of maintenance': (tool) => [
    { ...tool, status: { ...tool.status, state: 'maintenance' } },
    { ...tool, status: { ...tool.status, state: 'active' } },
  ],
};

/** The step with a condition under which it is no improvement for some team. */
const fits = (name: string, answers: Answers): boolean =>
  // The platforms are asked only of a tool that does the whole job, so doing more may demand more.
  name !== 'the whole job instead of a part' || answers['stack'] === undefined;

const others = ({ id }: Tool, answers: Answers, tools: readonly Tool[]) => {
  const { ranked, eliminated } = rankActivity(catalogOf(tools), answers, 'ci-cd');
  return [...ranked, ...eliminated]
    .filter(({ tool }) => tool.id !== id)
    .map(({ tool, score, low, high }) => [tool.id, score, low, high])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
};

const placeOf = ({ id }: Tool, answers: Answers, tools: readonly Tool[]) => {
  const { ranked, eliminated } = rankActivity(catalogOf(tools), answers, 'ci-cd');
  const found = [...ranked, ...eliminated].find(({ tool }) => tool.id === id);
  if (found === undefined) return { score: 0, low: 0, high: 0, rank: Infinity };
  const { score, low, high } = found;
  return { score, low, high, rank: 'rank' in found ? found.rank : Infinity };
};

const cases = fc.tuple(toolsArbitrary(4, 1), ciCdAnswers(), fc.nat(), fc.nat(100_000));

describe('a better tool', () => {
  test.each(Object.entries(steps))('P4 monotone: %s never costs points or places', (name, step) => {
    fc.assert(
      fc.property(cases, ([tools, answers, choice, random]) => {
        fc.pre(fits(name, answers));
        const tool = tools[choice % tools.length];
        if (tool === undefined) return;
        const rest = tools.filter((one) => one !== tool);
        const [worse, better] = step(tool, random);
        const before = placeOf(worse, answers, [...rest, worse]);
        const after = placeOf(better, answers, [...rest, better]);
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('P4 changes no score of any other tool', () => {
    const step = fc.constantFrom(...Object.values(steps));
    fc.assert(
      fc.property(cases, step, ([tools, answers, choice, random], improve) => {
        const tool = tools[choice % tools.length];
        if (tool === undefined) return;
        const rest = tools.filter((one) => one !== tool);
        const [worse, better] = improve(tool, random);
        expect(others(tool, answers, [...rest, better])).toStrictEqual(
          others(tool, answers, [...rest, worse]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('P4 monotone: less effort to run is never more work, in whatever form the tool is had', () => {
    const forms = [['managed', 'self-hosted'], ['self-hosted'], ['managed']] as const;
    for (const deployment of forms)
      for (const hosting of ['managed', 'self-hosted', 'any'])
        for (const effort of [1, 2, 3, 4]) {
          const scoreWith = (operatingEffort: number) => {
            const tool = toolOf('one', {
              facts: { deployment: [...deployment] },
              judgements: { operatingEffort },
            });
            return placeOf(tool, answersOf({ 'limits.hosting': hosting }), [tool]).score;
          };
          const words = `${deployment.join()} for ${hosting}: effort ${effort} scores`;
          expect(
            `${words} ${scoreWith(effort) >= scoreWith(effort + 1) ? 'at least' : 'less than'} more`,
          ).toBe(`${words} at least more`);
        }
  });
});
