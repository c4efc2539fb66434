import type { ActivityRanking } from '../../scoring/ranking.ts';

/** A tool that another one never did worse than, on any criterion, in any profile. */
export interface Dominated {
  readonly tool: string;
  /** The tools that dominate it, sorted. */
  readonly by: readonly string[];
}

type Values = readonly { readonly value: number }[];

const atLeast = (a: Values, b: Values) => b.every(({ value }, place) => (a[place]?.value ?? 0) >= value);

const better = (a: Values, b: Values) => b.some(({ value }, place) => (a[place]?.value ?? 0) > value);

/**
 * Follows, over many rankings of one activity, which tool still dominates which: wherever the one is recommended the
 * other is too, is at least as good on every criterion, and somewhere better.
 */
export class DominanceTally {
  readonly #rivals = new Map<string, Set<string>>();
  readonly #beaten = new Set<string>();

  constructor(tools: readonly string[]) {
    for (const tool of tools) this.#rivals.set(tool, new Set(tools.filter((other) => other !== tool)));
  }

  /** Takes one ranking into account; the profile tells nothing of tools that its answers name. */
  add({ ranked }: ActivityRanking, named: ReadonlySet<string>): void {
    const values = new Map(ranked.map((one) => [one.tool.id, one.values]));
    for (const [tool, rivals] of this.#rivals) {
      const own = values.get(tool);
      if (own === undefined || named.has(tool)) continue;
      for (const rival of rivals) {
        if (named.has(rival)) continue;
        const theirs = values.get(rival);
        if (theirs === undefined || !atLeast(theirs, own)) rivals.delete(rival);
        else if (better(theirs, own)) this.#beaten.add(`${tool} ${rival}`);
      }
    }
  }

  /** The dominated tools so far, sorted. */
  dominated(): readonly Dominated[] {
    return [...this.#rivals]
      .map(([tool, rivals]) => ({
        tool,
        by: [...rivals].filter((rival) => this.#beaten.has(`${tool} ${rival}`)).toSorted(),
      }))
      .filter(({ by }) => by.length > 0)
      .toSorted((a, b) => (a.tool < b.tool ? -1 : 1));
  }
}
