/** A set of tools that together do the activities. */
export interface Stack {
  /** Ids, ascending; the tools that must stay are among them. */
  readonly tools: readonly string[];
  /** What was maximised: worth − price of the tools. */
  readonly objective: number;
  /** Σ weight × value of the serving tools + bonuses. */
  readonly worth: number;
  /** Which tool serves each activity; null where the activity is left for later. */
  readonly serving: Readonly<Record<string, string | null>>;
  /** Out-of-pocket cost a month, each tool once. */
  readonly cost: number;
}

/** What a tool does in a stack. */
export interface ToolRole {
  readonly tool: string;
  /** Activities that it serves; empty only for a tool that must stay. */
  readonly serves: readonly string[];
  /** Worth that the stack would lose without it, nothing put in its place; before the price of the tool. */
  readonly gain: number;
}

/** The best stack and those that come near it. */
export interface FoundSelection {
  readonly feasible: true;
  readonly best: Stack;
  /** One for each tool of the best stack, in the same order. */
  readonly roles: readonly ToolRole[];
  /** Other stacks within 3 % of the best, best first; five at most. */
  readonly runnersUp: readonly Stack[];
  /** False if the search was cut short: the stacks are good, but better ones may exist. */
  readonly proven: boolean;
}

/** Why there is no stack. */
export interface NoSelection {
  readonly feasible: false;
  /** Required activities that no tool covers. */
  readonly uncovered: readonly string[];
  /** Pairs that rule each other out and without which, one or the other, there would be a stack. */
  readonly clashes: readonly (readonly [string, string])[];
  /** Least that a stack costs a month, if only the budget is in the way; null otherwise. */
  readonly budgetNeeded: number | null;
  /** False if the search was cut short, so that there may be a stack all the same. */
  readonly proven: boolean;
}

export type StackSelection = FoundSelection | NoSelection;
