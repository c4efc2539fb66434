import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../src/catalog/features.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { withAnswer } from '../../src/questions/answers.ts';
import type { Question } from '../../src/questions/question.ts';
import { problemLine } from '../../src/questions/problem.ts';
import { questionsFor } from '../../src/questions/registry.ts';
import { decodeLink, encodeLink, linkFragmentIn } from '../../src/state/link.ts';
import { answersFor } from '../scoring/arbitrary-answers.ts';
import { toolIds } from '../scoring/arbitrary-tools.ts';
import { answersOf, catalogOf, toolOf } from '../scoring/examples.ts';

const catalog = catalogOf([...toolIds.map((id) => toolOf(id)), toolOf('jenkins-x')]);
const [one = '', two = ''] = toolIds;

const packed = (content: unknown, version = '1') => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `d=${version}.${deflateRawSync(Buffer.from(text)).toString('base64url')}`;
};

const sound = { c: catalog.version, a: { formatVersion: 1, activities: ['ci-cd'] } };

const linesOf = async (fragment: string) =>
  ((await decodeLink(fragment, catalog)).problems ?? []).map(problemLine);

describe('a link', () => {
  test('brings back answers, shortlist and the version of the catalog', async () => {
    await fc.assert(
      fc.asyncProperty(
        answersFor(),
        fc.shuffledSubarray([...toolIds], { maxLength: 5 }),
        async (answers, shortlist) => {
          const session = { answers, shortlist, catalogVersion: catalog.version };
          expect(await decodeLink(await encodeLink(session), catalog)).toEqual({ session });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('holds nothing but letters, digits and signs that no program cuts at', async () => {
    const link = await encodeLink({ answers: answersOf(), shortlist: [one], catalogVersion: '1' });
    expect(link).toMatch(/^d=1\.[\w-]+$/);
  });

  test('bears the full stop or bracket of the sentence that it stood in', async () => {
    const session = { answers: answersOf(), shortlist: [one], catalogVersion: '1' };
    expect(await decodeLink(`${await encodeLink(session)}).`, catalog)).toEqual({ session });
  });

  test('is found in the text around it', () => {
    expect(linkFragmentIn('see <https://example.org/results/ci-cd#d=1.abc-_9> please')).toBe('d=1.abc-_9');
    expect(linkFragmentIn('https://example.org/results/ci-cd#main')).toBeUndefined();
  });
});

describe('the length of a link', () => {
  /** Room for the longest address of an activity on a usual host. */
  const room =
    2000 - 'https://some-organisation.example.org/chooseops/results/hyperparameter-optimization#'.length;
  const five = toolIds.slice(0, 5);

  const lengthOf = async (answers: Answers, shortlist: readonly string[]) =>
    (await encodeLink({ answers, shortlist, catalogVersion: '2026.11.0' })).length;

  test('is a few hundred characters for the article’s example', async () => {
    const answers = JSON.parse(readFileSync('public/examples/article.json', 'utf8')) as Answers;
    expect(await lengthOf(answers, five)).toBeLessThan(300);
  });

  const fullAnswer = ({ control }: Question): unknown => {
    if (control.kind === 'number') return Math.min(control.maximum, control.minimum + 13);
    if (control.kind === 'choice') return control.options.at(-1)?.value;
    if (control.kind === 'choices') return control.options.slice(0, 3).map(({ value }) => value);
    if (control.kind === 'systems') return [one, two];
    if (control.kind === 'importance') return 7;
    if (control.kind === 'text') return 'EU AI Act, high-risk system, Annex III';
    if (control.kind === 'yes-no') return true;
    const features = featuresOf(control.activity).map(({ id }, place) => [
      id,
      place % 3 === 0 ? 'must' : 'nice',
    ]);
    return Object.fromEntries(features) as unknown;
  };

  test('stays below 2,000 with every question answered and every feature of six activities marked', async () => {
    const chosen = answersOf({}, [
      'ci-cd',
      'experiment-tracking',
      'model-registry',
      'governance',
      'orchestration',
      'security',
    ]);
    const answers = questionsFor(chosen)
      .filter(({ path }) => path !== 'activities')
      .reduce((made, question) => withAnswer(made, question.path, fullAnswer(question)), chosen);
    expect(await lengthOf(answers, five)).toBeLessThan(room);
  });
});

describe('a bad link', () => {
  test.each<[string, string, RegExp]>([
    ['of a newer version', packed(sound, '2'), /^link: expected version 1, got version 2 \(a newer link/],
    ['of no version', 'd=', /^link: expected version 1, got ""/],
    ['with foreign letters', 'd=1.***', /^link: expected a whole link, got one that is cut off/],
    ['without content', 'd=1.', /^link: expected a whole link/],
    ['cut off', packed(sound).slice(0, -12), /^link: expected a whole link/],
    ['that is endless', `d=1.${'A'.repeat(30_000)}`, /^link: expected at most 20000 characters/],
    ['that is no JSON', packed('hello'), /^link: expected JSON/],
    ['that is a list', packed([]), /^link: expected an object/],
    ['with a foreign key', packed({ ...sound, x: 1 }), /^link\.x: expected a key of the format/],
    ['without a catalog', packed({ a: sound.a }), /^link\.catalog: expected/],
    [
      'with too many tools',
      packed({ ...sound, s: ['a', 'b', 'c', 'd', 'e', 'f'] }),
      /^link\.shortlist: expected/,
    ],
    [
      'with a wrong answer',
      packed({ ...sound, a: { ...sound.a, team: { developers: -1 } } }),
      /^link\.answers\.team\.developers: expected/,
    ],
    [
      'with a feature that nobody knows',
      packed({ ...sound, a: { ...sound.a, needs: { 'ci-cd': { features: ['telepathy', ''] } } } }),
      /^link\.answers\.needs\.ci-cd\.features\.telepathy: expected a key of the format/,
    ],
    [
      'with features of another form',
      packed({ ...sound, a: { ...sound.a, needs: { 'ci-cd': { features: ['plugins', 7] } } } }),
      /^link\.answers\.needs\.ci-cd\.features\.0: expected/,
    ],
    ['without answers', packed({ c: '1', a: null }), /^link\.answers: expected an object, got null/],
    [
      'with a tool that nobody knows',
      packed({ ...sound, s: ['skynet'] }),
      /^link\.shortlist\.0: expected the id of a known tool, got "skynet"$/,
    ],
    [
      'of another catalog',
      packed({ ...sound, c: '2031.1.0', a: { ...sound.a, stack: { inUse: ['skynet'] } } }),
      /^link\.answers\.stack\.inUse\.0: .*made with catalog 2031\.1\.0, this is 2026\.11\.0\)$/,
    ],
  ])('%s is refused by its path', async (_words, fragment, line) => {
    const [first, ...more] = await linesOf(fragment);
    expect(first).toMatch(line);
    expect(more).toEqual([]);
  });

  test('that unpacks to more than 64 KiB is stopped', async () => {
    const bomb = packed(`{"c":"${' '.repeat(10_000_000)}"}`);
    expect(bomb.length).toBeLessThan(20_000);
    expect(await linesOf(bomb)).toEqual(['link: expected at most 65536 bytes of text, got more']);
  });

  test('is told apart from a good one whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => packed(json)),
        ),
        async (text) => {
          const { session, problems } = await decodeLink(text, catalog);
          expect((session === undefined) !== (problems === undefined)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
