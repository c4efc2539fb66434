import type { Catalog } from '../catalog/catalog.ts';
import { buildDecision, type Effort } from '../decision/build-decision.ts';
import type { Decision } from '../decision/decision-schema.ts';
import type { Surroundings } from '../decision/format.ts';
import { formats } from '../decision/formats.ts';
import type { Answers } from '../questions/answers.ts';

/** Holds one decision, built once, and writes it in any format. */
export interface DecisionDesk {
  /** Builds the decision; what goes wrong comes to light when it is written. */
  readonly build: (catalog: Catalog, answers: Answers, effort: Effort) => void;
  /** Throws if there is no such format, or no decision. */
  readonly write: (format: string, surroundings?: Surroundings) => string;
}

export const createDecisionDesk = (): DecisionDesk => {
  let built: { readonly decision: Decision; readonly catalog: Catalog } | undefined;
  let problem: unknown = new Error('expected answers first');
  return {
    build: (catalog, answers, effort) => {
      built = undefined;
      try {
        built = { decision: buildDecision(catalog, answers, effort), catalog };
      } catch (error) {
        problem = error;
      }
    },
    write: (id, surroundings) => {
      const format = formats.find((one) => one.id === id);
      if (format === undefined) throw new Error(`expected a format, got ${id}`);
      if (built === undefined) throw problem instanceof Error ? problem : new Error(String(problem));
      return format.write(built.decision, built.catalog, surroundings);
    },
  };
};
