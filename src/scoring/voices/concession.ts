import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { withAnswer, type Answers } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { assessAnew, createAssessor, type Assessor } from '../counterfactuals/assessment.ts';
import { standingOf } from '../counterfactuals/standing.ts';
import { answerKey, compareAnswers, type ComparedAnswer } from './compare-answers.ts';
import type { Voice } from './voice.ts';

/** One question on which some give way, after which the same tool is first for everybody. */
export interface Concession {
  readonly question: Question;
  /** The answer that those who give way take over; undefined if they leave it open. */
  readonly value: unknown;
  /** Who gives way. */
  readonly movers: readonly Voice[];
  /** The tool that is then first for all. */
  readonly tool: string;
}

/** What the search came to. */
export type ConcessionFound =
  /** The same tool is first for everybody as it is. */
  | { readonly kind: 'agreed'; readonly tool: string }
  | { readonly kind: 'concession'; readonly concession: Concession }
  /** No single question settles it. */
  | { readonly kind: 'none' };

type Firsts = readonly string[];

const firstsOf = (assessor: Assessor, answers: Answers): Firsts => {
  const { tools } = assessor;
  return standingOf(assessAnew(assessor, answers), tools.length).first.map((place) => tools[place]?.id ?? '');
};

interface Case {
  readonly assessor: Assessor;
  readonly voices: readonly Voice[];
  /** Who is first for each voice as it is. */
  readonly firsts: readonly Firsts[];
}

/** The tool that costs the fewest voices a step, if all who do not have it first take over one answer. */
const settledBy = (
  { assessor, voices, firsts }: Case,
  { question, values }: ComparedAnswer,
  value: unknown,
): Concession | undefined => {
  const key = answerKey(value);
  const moved = voices.map(({ answers }, place) =>
    answerKey(values[place]) === key ? [] : firstsOf(assessor, withAnswer(answers, question.path, value)),
  );
  const settled = [...new Set([...firsts, ...moved].flat())].toSorted().flatMap((tool) => {
    const has = (list: readonly Firsts[], place: number) => list[place]?.includes(tool) === true;
    const agrees = voices.every((_, place) => has(firsts, place) || has(moved, place));
    return agrees
      ? [{ question, value, tool, movers: voices.filter((_, place) => !has(firsts, place)) }]
      : [];
  });
  return fewest(settled);
};

/** A circumstance is settled by looking, not by giving way; it comes last. */
const isGiven = ({ question }: Concession) => Number(question.given === true);

const fewest = (concessions: readonly Concession[]): Concession | undefined =>
  concessions.toSorted((a, b) => isGiven(a) - isGiven(b) || a.movers.length - b.movers.length)[0];

const distinct = (values: readonly unknown[]): readonly unknown[] => [
  ...new Map(values.map((value) => [answerKey(value), value])).values(),
];

/**
 * Looks for the smallest concession: one question on which as few voices as possible take over the answer of another,
 * so that one tool is first for everybody. Yields between questions, because each takes some milliseconds for each
 * voice; ends with what was found. Of equal ones the question that is asked first is
 * taken; a circumstance that no team chooses only if nothing else settles it.
 */
export function* concessionSearch(
  catalog: Catalog,
  voices: readonly Voice[],
  activity: ActivityId,
): Generator<undefined, ConcessionFound> {
  const assessor = createAssessor(catalog, activity);
  const firsts = voices.map(({ answers }) => firstsOf(assessor, answers));
  const common = firsts[0]?.find((tool) => firsts.every((list) => list.includes(tool)));
  if (common !== undefined) return { kind: 'agreed', tool: common };
  const found: Concession[] = [];
  for (const compared of compareAnswers(voices, activity).divided) {
    for (const value of distinct(compared.values)) {
      const concession = settledBy({ assessor, voices, firsts }, compared, value);
      if (concession !== undefined) found.push(concession);
      yield;
    }
  }
  const best = fewest(found);
  return best === undefined ? { kind: 'none' } : { kind: 'concession', concession: best };
}
