/** A job that the stack is to do. */
export interface StackActivity {
  readonly id: string;
  /** Share of the whole, not negative; the weights need not sum to 1. */
  readonly weight: number;
  /** If false, the stack may leave it for later where no tool earns its price. */
  readonly required: boolean;
}

/** A tool that may join the stack. */
export interface StackTool {
  readonly id: string;
  /** How well it does each activity that it covers, 0..1; an activity that is missing is not covered. */
  readonly value: Readonly<Partial<Record<string, number>>>;
  /** Out-of-pocket cost a month, not negative; counted once however many activities it serves. 0 if missing. */
  readonly cost?: number;
}

/** What two tools gain by standing in the same stack, not negative. */
export interface StackBonus {
  readonly tools: readonly [string, string];
  readonly gain: number;
}

/**
 * Choose the set S that maximises Σ weight × (best value in S) − toolCost × |S| + Σ bonuses of pairs in S. Every
 * tool but those that must stay serves at least one activity better than the rest of the stack, so nothing is
 * bought for the sake of a bonus. This is uncapacitated facility location with side constraints, a case of
 * portfolio decision analysis (Salo, Keisler & Morton 2011).
 */
export interface StackProblem {
  readonly activities: readonly StackActivity[];
  readonly tools: readonly StackTool[];
  /** What one more tool must earn, in the unit of weight × value; not negative. */
  readonly toolCost: number;
  /** Pairs that cannot stand in one stack. */
  readonly conflicts?: readonly (readonly [string, string])[];
  readonly bonuses?: readonly StackBonus[];
  /** Most that the stack may cost a month, the tools that must stay included. */
  readonly budget?: number;
  /** Tools that stay whatever they earn. They count in |S|. */
  readonly mustHave?: readonly string[];
}

/** The subset recursion keeps one number for each set of activities. */
const mostActivities = 20;

const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, place) => ids.indexOf(id) !== place);

const measures = ({ activities, tools, toolCost, bonuses = [], budget = 0 }: StackProblem) => [
  toolCost,
  budget,
  ...activities.map(({ weight }) => weight),
  ...tools.flatMap(({ value, cost = 0 }) => [cost, ...Object.values(value)]),
  ...bonuses.map(({ gain }) => gain),
];

const namedTools = ({ conflicts = [], bonuses = [], mustHave = [] }: StackProblem): readonly string[] => [
  ...mustHave,
  ...conflicts.flat(),
  ...bonuses.flatMap(({ tools }) => tools),
];

/**
 * Throws a RangeError if the problem makes no sense: an id given twice, a pair or a tool to keep that is not among
 * the tools, a number that is negative or not finite, or more than 20 activities.
 */
export const checkProblem = (problem: StackProblem): void => {
  const tools = problem.tools.map(({ id }) => id);
  const activities = problem.activities.map(({ id }) => id);
  const twice = repeated(tools) ?? repeated(activities);
  if (twice !== undefined) throw new RangeError(`expected ${twice} once`);
  const listed = new Set(tools);
  const stranger = namedTools(problem).find((id) => !listed.has(id));
  if (stranger !== undefined) throw new RangeError(`expected ${stranger} to be among the tools`);
  if (!measures(problem).every((measure) => Number.isFinite(measure ?? 0) && (measure ?? 0) >= 0))
    throw new RangeError('expected numbers that are finite and not negative');
  if (activities.length > mostActivities)
    throw new RangeError(`expected at most ${mostActivities} activities, got ${activities.length}`);
};
