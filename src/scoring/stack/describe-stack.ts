import { absent, type CompiledProblem } from './compiled-problem.ts';
import type { FoundStack } from './best-stacks.ts';
import type { StackProblem, StackTool } from './problem.ts';
import type { Stack, ToolRole } from './selection.ts';
import { fallbackServer, serverOf } from './serving-order.ts';

const keptServer = ({ kept }: CompiledProblem, activity: string): string | null =>
  kept.reduce<StackTool | null>(
    (best, tool) => ((tool.value[activity] ?? absent) > (best?.value[activity] ?? absent) ? tool : best),
    null,
  )?.id ?? null;

/** Puts a found set of candidates back into ids. */
export const describeStack = (
  problem: StackProblem,
  compiled: CompiledProblem,
  { opened, objective }: FoundStack,
): Stack => {
  const serving = compiled.activities.map(({ id }, place): [string, string | null] => {
    const server = serverOf(compiled, opened, place);
    const candidate = server === fallbackServer ? undefined : compiled.candidates[server];
    return [id, candidate?.id ?? keptServer(compiled, id)];
  });
  const places = new Map(problem.activities.map(({ id }, place) => [id, place]));
  const inOrder = serving.toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const tools = [
    ...compiled.kept.map(({ id, cost = 0 }) => ({ id, cost })),
    ...opened.flatMap((place) => compiled.candidates[place] ?? []),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    tools: tools.map(({ id }) => id),
    objective,
    worth: objective + problem.toolCost * tools.length,
    serving: Object.fromEntries(inOrder),
    cost: tools.reduce((sum, { cost }) => sum + cost, 0),
  };
};

/** Worth of a set of tools as it stands: Σ weight × best value + bonuses; what nobody covers adds nothing. */
export const worthOf = (
  { activities, tools, bonuses = [] }: StackProblem,
  ids: readonly string[],
): number => {
  const present = tools.filter(({ id }) => ids.includes(id));
  const served = activities.reduce(
    (sum, { id, weight }) => sum + weight * Math.max(0, ...present.map(({ value }) => value[id] ?? 0)),
    0,
  );
  const paired = bonuses.filter(
    ({ tools: pair }) => pair[0] !== pair[1] && pair.every((id) => ids.includes(id)),
  );
  return paired.reduce((sum, { gain }) => sum + gain, served);
};

/** What each tool of a stack does and adds. */
export const rolesIn = (problem: StackProblem, { tools, serving }: Stack): readonly ToolRole[] => {
  const whole = worthOf(problem, tools);
  return tools.map((tool) => ({
    tool,
    serves: Object.keys(serving).filter((activity) => serving[activity] === tool),
    gain:
      whole -
      worthOf(
        problem,
        tools.filter((other) => other !== tool),
      ),
  }));
};
