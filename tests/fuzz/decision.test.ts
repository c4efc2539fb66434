import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDecision } from '../../src/decision/build-decision.ts';
import { parseDecisionText } from '../../src/decision/parse-decision.ts';
import { compareDecisions } from '../../src/decision/re-evaluate.ts';
import { problemLine } from '../../src/questions/problem.ts';
import { answersOf, catalogOf, toolOf } from '../scoring/examples.ts';
import { hasNoNumber, hostileTexts, settings } from './hostile.ts';

const catalog = catalogOf([
  toolOf('jenkins', { facts: { licence: 'MIT' } }),
  toolOf('drone', { status: { state: 'discontinued', successors: ['jenkins'] } }),
  toolOf('gitlab-ci'),
]);
const answers = answersOf({ 'team.developers': 10, 'stack.inUse': ['jenkins'] });
const decision = buildDecision(catalog, answers);

test('any decision is either taken, and compared and written again, or refused with clear lines', () => {
  fc.assert(
    fc.property(hostileTexts(fc.constant(decision)), (text) => {
      const parsed = parseDecisionText(text, catalog);
      if (parsed.problems !== undefined) {
        const lines = parsed.problems.map(problemLine);
        expect(lines.length).toBeGreaterThan(0);
        expect(
          lines.filter((line) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) || line.length > 4000),
        ).toEqual([]);
        return;
      }
      expect(hasNoNumber(parsed.decision)).toBe(false);
      expect(compareDecisions(catalog, parsed.decision, decision)).toBeInstanceOf(Array);
      expect(parseDecisionText(JSON.stringify(parsed.decision), catalog).problems).toBeUndefined();
    }),
    settings,
  );
});
