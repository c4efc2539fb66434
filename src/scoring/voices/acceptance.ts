import type { Place, SharedTool } from './shared-ranking.ts';

/** A tool with the figure that speaks for it. */
export interface Acceptable {
  readonly shared: SharedTool;
  readonly figure: number;
}

/** Who would accept what, by four readings that need not agree. Only tools that nobody's limits leave out. */
export interface Acceptance {
  /** Tools among the first three of everybody, in the order of the shared ranking; the figure is the worst rank. */
  readonly inFirstThree: readonly Acceptable[];
  /** Tools whose worst rank is best (maximin: Rawls 1971); the figure is that rank. */
  readonly bestWorstRank: readonly Acceptable[];
  /**
   * Tools with the most points by the Borda count: for each voice, one point for every tool ranked below and half a
   * point for one that is level (de Borda 1784; Black 1976). The figure is the sum. Unlike the scores it depends on
   * which tools take part.
   */
  readonly borda: readonly Acceptable[];
  /**
   * Tools for which the one who gives up most gives up least (minimax regret: Savage 1951); the figure is that loss in
   * points of 100, held against the voice's own first place.
   */
  readonly leastRegret: readonly Acceptable[];
}

interface Ranked extends Place {
  readonly rank: number;
}

interface Candidate {
  readonly shared: SharedTool;
  readonly places: readonly Ranked[];
}

const isRanked = (place: Place): place is Ranked => place.rank !== undefined;

const candidatesIn = (shared: readonly SharedTool[]): readonly Candidate[] =>
  shared.flatMap((one) => {
    const places = one.places.filter(isRanked);
    return places.length === one.places.length ? [{ shared: one, places }] : [];
  });

/** Everything in first place by a figure: the lowest, or the highest. */
const leadersBy = (
  candidates: readonly Candidate[],
  figureOf: (candidate: Candidate) => number,
  best: 'lowest' | 'highest',
): readonly Acceptable[] => {
  const figures = candidates.map((candidate) => ({ shared: candidate.shared, figure: figureOf(candidate) }));
  const all = figures.map(({ figure }) => figure);
  const target = best === 'lowest' ? Math.min(...all) : Math.max(...all);
  return figures.filter(({ figure }) => Math.abs(figure - target) < 1e-7);
};

const worstRank = ({ places }: Candidate): number => Math.max(...places.map(({ rank }) => rank));

/** Points of a tool by the Borda count among these candidates, summed over the voices. */
export const bordaPoints = (ranks: readonly number[], candidates: readonly (readonly number[])[]): number =>
  ranks.reduce((sum, rank, voice) => {
    const others = candidates.map((other) => other[voice] ?? rank);
    const below = others.filter((other) => other > rank).length;
    const level = others.filter((other) => other === rank).length - 1;
    return sum + below + level / 2;
  }, 0);

/** The best score of each voice among all tools that its own limits keep. */
const bestScores = (shared: readonly SharedTool[], voices: number): readonly number[] =>
  Array.from({ length: voices }, (_, voice) =>
    Math.max(
      ...shared.flatMap(({ places }) => {
        const place = places[voice];
        return place === undefined || !isRanked(place) ? [] : [place.score];
      }),
    ),
  );

/** Finds what the voices could accept together; all lists are empty if their limits leave no tool in common. */
export const acceptanceOf = (shared: readonly SharedTool[]): Acceptance => {
  const candidates = candidatesIn(shared);
  const ranks = candidates.map(({ places }) => places.map(({ rank }) => rank));
  const best = bestScores(shared, shared[0]?.places.length ?? 0);
  const regret = ({ places }: Candidate) =>
    Math.max(...places.map(({ score }, voice) => (best[voice] ?? score) - score));
  const borda = ({ places }: Candidate) =>
    bordaPoints(
      places.map(({ rank }) => rank),
      ranks,
    );
  return {
    inFirstThree: candidates
      .filter((one) => worstRank(one) <= 3)
      .map((one) => ({ shared: one.shared, figure: worstRank(one) })),
    bestWorstRank: leadersBy(candidates, worstRank, 'lowest'),
    borda: leadersBy(candidates, borda, 'highest'),
    leastRegret: leadersBy(candidates, regret, 'lowest'),
  };
};
