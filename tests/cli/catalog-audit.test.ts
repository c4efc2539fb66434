import { describe, expect, test } from 'vitest';
import type { Tool } from '../../src/catalog/tool.ts';
import { auditCatalog } from '../../src/cli/catalog/audit.ts';
import { auditInWords } from '../../src/cli/catalog/audit-in-words.ts';
import { DominanceTally } from '../../src/cli/catalog/dominance-tally.ts';
import { QuestionTally } from '../../src/cli/catalog/question-tally.ts';
import { randomAnswers } from '../../src/cli/catalog/random-answers.ts';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { parseAnswers } from '../../src/questions/parse-answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { createRandom } from '../../src/scoring/robustness/random.ts';
import { answersOf, catalogOf, rankingOf, toolOf } from '../scoring/examples.ts';

const good: Partial<Tool> = {
  judgements: { setupEffort: 1, operatingEffort: 1, learningEffort: 1 },
  facts: { singleSignOn: 'yes', auditLog: 'yes', openness: 'open-source', anyLanguage: true },
};
const bad: Partial<Tool> = {
  judgements: { setupEffort: 5, operatingEffort: 5, learningEffort: 5 },
  facts: { singleSignOn: 'no', auditLog: 'no', openness: 'proprietary', anyLanguage: true },
};
const dozen = Array.from({ length: 12 }, (_, place) => toolOf(`good-${place}`, good));
const nobody: ReadonlySet<string> = new Set();

describe('made-up teams', () => {
  const catalog = readCatalog();

  test('give only answers that the format accepts', () => {
    const random = createRandom(7, 'teams');
    for (let team = 0; team < 200; team += 1)
      expect(parseAnswers(randomAnswers(random, catalog), catalog).problems).toBeUndefined();
  });

  test('are the same for the same seed, and others for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => randomAnswers(createRandom(seed), catalog));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

describe('the audit', () => {
  const zeta = toolOf('zeta', bad);
  const ended = toolOf('ended', { status: { state: 'discontinued', successors: ['zeta'] } });
  const audit = auditCatalog(catalogOf([...dozen, zeta, ended]), 60, 1);

  test('finds the maintained tool that never comes near the top', () => {
    expect(audit.neverTopFive).toEqual(['zeta']);
  });

  test('finds the tool that another one always outdoes', () => {
    expect(audit.dominated.map(({ tool }) => tool)).toEqual(['zeta']);
    expect(audit.dominated[0]?.by).toEqual(dozen.map(({ id }) => id).toSorted());
  });

  test('says the same for the same seed', () => {
    expect(auditCatalog(catalogOf([...dozen, zeta, ended]), 60, 1)).toEqual(audit);
  });

  test('reads as text', () => {
    const effect = { tried: 4, noticed: 2, reordered: 1, newLeader: 0 };
    const words = auditInWords({
      ...audit,
      questions: [
        { ...effect, path: 'shown.only', noticed: 0, reordered: 0 },
        { ...effect, path: 'doubts.only', reordered: 0 },
        { ...effect, path: 'never.asked', tried: 0 },
        { ...effect, path: 'of.use' },
      ],
    });
    expect(words).toContain('Maintained tools that never reach the top five of any activity (1): zeta\n');
    expect(words).toContain(
      'Questions that changed no ranking: shown.only (nothing at all), doubts.only (only scores or doubts)\n',
    );
    expect(words).toContain('Questions that no profile answered: never.asked\n');
    expect(words).toMatch(/^of\.use +4 +50\.0 % +25\.0 % +0\.0 %$/m);
  });
});

describe('the effect of an answer', () => {
  const nimble = toolOf('nimble', { ...good, activities: { governance: 'core' } });
  const secure = toolOf('secure', {
    activities: { governance: 'core' },
    judgements: bad.judgements ?? {},
    facts: { singleSignOn: 'yes' },
  });
  const closed = toolOf('closed', { activities: { governance: 'core' }, facts: { singleSignOn: 'no' } });
  const catalog = catalogOf([nimble, secure, closed]);
  const answers = answersOf(
    { 'needs.governance.rule': 'EU AI Act', 'limits.singleSignOn': true, 'limits.exclude': ['nimble'] },
    ['governance'],
  );
  const tally = new QuestionTally(catalog);
  tally.add(answers, 'governance', rankActivity(catalog, answers, 'governance'));
  const effectOf = (path: string) => tally.effects().find((effect) => effect.path === path);

  test('is nothing where the answer is only shown', () => {
    expect(effectOf('needs.governance.rule')).toMatchObject({ tried: 1, noticed: 0, reordered: 0 });
  });

  test('is another order where a tool comes back', () => {
    expect(effectOf('limits.singleSignOn')).toMatchObject({ tried: 1, noticed: 1, reordered: 1 });
  });

  test('is another leader where the best tool comes back', () => {
    expect(effectOf('limits.exclude')).toMatchObject({ tried: 1, noticed: 1, reordered: 1, newLeader: 1 });
  });

  test('is not counted where nobody answered, and listed all the same', () => {
    expect(effectOf('team.developers')).toMatchObject({ tried: 0, noticed: 0 });
  });
});

describe('dominance over many rankings', () => {
  const tools = [toolOf('good', good), toolOf('bad', bad)];
  const ranking = rankingOf(tools, answersOf());
  const tallyOf = (...rankings: readonly (readonly [typeof ranking, ReadonlySet<string>])[]) => {
    const tally = new DominanceTally(['good', 'bad']);
    for (const [one, named] of rankings) tally.add(one, named);
    return tally.dominated();
  };
  const excludesGood = rankingOf(tools, answersOf({ 'limits.exclude': ['good'] }));

  test('holds where the one is at least as good everywhere and somewhere better', () => {
    expect(tallyOf([ranking, nobody])).toEqual([{ tool: 'bad', by: ['good'] }]);
  });

  test('ends where the better one is not recommended', () => {
    expect(tallyOf([ranking, nobody], [excludesGood, nobody])).toEqual([]);
  });

  test('is not judged where the answers name one of the two', () => {
    expect(tallyOf([ranking, nobody], [excludesGood, new Set(['good'])])).toHaveLength(1);
  });

  test('does not hold between equals', () => {
    const twins = rankingOf([toolOf('good', good), toolOf('bad', good)], answersOf());
    expect(tallyOf([twins, nobody])).toEqual([]);
  });
});
