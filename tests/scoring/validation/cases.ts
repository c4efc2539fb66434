import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StackActivity, StackTool } from '../../../src/scoring/stack/problem.ts';

type Matrix = number[][];

/** A value that is known, or drawn uniformly between two bounds. */
export type Drawn = number | { readonly uniform: readonly [number, number] };

/** Weights for which every Σ coefficient × weight is at least 0. */
export interface WeightSpace {
  readonly constraints: readonly { readonly coef: readonly number[] }[];
}

interface Interval {
  readonly criterion: number;
  readonly weight: number;
  readonly lo: number;
  readonly hi: number;
  readonly challengerBelow: number | null;
  readonly challengerAbove: number | null;
}

interface Change {
  readonly weights: number[] | null;
  readonly distance: number | null;
}

interface Within {
  readonly abs: number;
}

interface Parts<Input, Expected> {
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: Within;
}

/** What each kind of case gives and expects; see `conventions` in the file for the words. */
export interface CasesByKind {
  'additive': Parts<
    { matrix: Matrix; weights: number[]; normalizeWeights: boolean },
    { scores: number[]; ranks: number[] }
  >;
  'weights': Parts<
    { method: string; n?: number; points?: number[]; ranks?: number[] },
    { weights?: number[]; weightsPercentRounded?: number[] }
  >;
  'smaa-exact': Parts<
    { values: Matrix; weightSpace: WeightSpace },
    { rankAcceptability: Matrix; centralWeights: (number[] | null)[]; pairwiseWinning?: Matrix }
  >;
  'smaa-first-rank': Parts<{ values: Matrix; weightSpace: WeightSpace }, { firstRank: number[] }>;
  'pairwise-exact': Parts<{ valueDifferences: number[] }, { p: number }>;
  'smaa-uncertain': Parts<
    { values: Drawn[][]; weights: number[] | 'uniform-simplex' },
    { firstRank: number[] }
  >;
  'smaa-samples': Parts<
    { values: Matrix[]; weights: Matrix },
    { rankAcceptability: Matrix; centralWeights: Matrix; confidenceFactor: number[]; pairwiseWinning: Matrix }
  >;
  'dominance': Parts<
    { alternatives: string[]; objectives: ('max' | 'min')[]; matrix: Matrix },
    { paretoFront: string[]; dominates: [string, string][]; weaklyEfficient: string[] }
  >;
  'crossover': Parts<
    {
      lines: Record<string, { at0: number; at100: number }>;
      matrix: Matrix;
      swingPoints: number[];
      branchSizes: [number, number];
    },
    { 'crossoverPercent': number; 'Elton at 0': number; 'Elton at 100': number }
  >;
  'weight-stability': Parts<
    { values: Matrix; weights: number[]; scope: 'top' | 'whole-order' },
    { scores: number[]; intervals: Interval[] }
  >;
  'weight-delta': Parts<
    { values: Matrix; weights: number[] },
    {
      scores: number[];
      changes: {
        pair: [number, number];
        criterion: number;
        deltaAbsolute: number;
        deltaPercent: number;
        feasible: boolean;
      }[];
    }
  >;
  'counterfactual-weights': Parts<
    { values: Matrix; weights: number[] },
    { leader: number; challengers: { challenger: number; gap: number; l1: Change; l2: Change }[] }
  >;
  'rank-reversal': Parts<
    {
      matrix: Matrix;
      weights: number[];
      added: number[];
      scaling: 'sum' | 'minmax-set';
      fixedRange: [number, number];
    },
    { before: number[]; after: number[]; fixedScaleBefore?: number[]; fixedScaleAfter?: number[] }
  >;
  'missing-band': Parts<
    { values: (number | null)[][]; weights: number[] },
    {
      lo: number[];
      hi: number[];
      mid: number[];
      possibleWinners: number[];
      necessaryWinners: number[];
      necessaryPairs: [number, number][];
    }
  >;
  'portfolio': Parts<
    { activities: StackActivity[]; tools: StackTool[]; toolCost: number; conflicts: [string, string][] },
    {
      feasible: boolean;
      objective?: number;
      optimalSets?: string[][];
      assignment?: Record<string, string>;
    }
  >;
}

export type CaseKind = keyof CasesByKind;

/** One published table or exact derivation. */
export type ValidationCase<Kind extends CaseKind = CaseKind> = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly source: { readonly type: 'page' | 'paper' | 'derived' };
} & CasesByKind[Kind];

/** A case of one of the kinds: a union by kind, so that the kind tells which fields a case has. */
type CaseOf<Kind extends CaseKind> = { [One in CaseKind]: ValidationCase<One> }[Kind];

const file = fileURLToPath(new URL('../../fixtures/validation-cases.json', import.meta.url));

/** Every case of the file. */
export const validationCases = (
  JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly CaseOf<CaseKind>[] }
).cases;

/** The cases of one kind. */
export const casesOf = <Kind extends CaseKind>(kind: Kind): readonly CaseOf<Kind>[] =>
  validationCases.filter((one): one is CaseOf<Kind> => one.kind === kind);
