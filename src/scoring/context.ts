import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Tool } from '../catalog/tool.ts';
import type { Answers } from '../questions/answers.ts';
import { prepareWays, type ChosenWay } from './way-of-use.ts';

/** Everything that constraints and criteria may look at besides the tool itself. */
export interface Context {
  readonly activity: ActivityId;
  readonly answers: Answers;
  readonly catalog: Catalog;
  /** The day on which the tools are judged, `YYYY-MM-DD`; given from outside, the core has no clock. */
  readonly today: string;
  /** How this team would have the tool, and what that costs. */
  readonly wayOf: (tool: Tool) => ChosenWay;
}

/** Brings together what one ranking looks at. */
export const createContext = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  today: string,
): Context => {
  const choose = prepareWays(answers, activity);
  let last: { readonly tool: Tool; readonly way: ChosenWay } | null = null;
  const wayOf = (tool: Tool): ChosenWay => {
    // Tools are looked at one after the other, so remembering one spares a table of thousands.
    if (last?.tool !== tool) last = { tool, way: choose(tool) };
    return last.way;
  };
  return { activity, answers, catalog, today, wayOf };
};
