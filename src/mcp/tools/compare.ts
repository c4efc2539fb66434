import * as v from 'valibot';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import { text } from '../../decision/decision-parts.ts';
import { activityLabel } from '../../decision/labels.ts';
import { shown, type Problem } from '../../questions/problem.ts';
import { explain, type Contribution } from '../../scoring/explanation.ts';
import { compareTools } from '../../scoring/pairwise.ts';
import { preferenceInWords } from '../../scoring/preference-in-words.ts';
import type { EliminatedTool, RankedTool } from '../../scoring/ranking.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { caseOf, scoredIn, type Case } from '../case.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { criterionEntry, criterionInWords, criterionSchema } from '../criterion-entry.ts';
import { toolNamed, toolNameSchema } from '../named-tool.ts';
import type { Outcome } from '../outcome.ts';
import { placeEntry, placeInWords, placeSchema } from '../place-entry.ts';
import { activityOf, activitySchema, sameAnswersSchema, teamAnswers } from '../team-answers.ts';

type Scored = RankedTool | EliminatedTool;

const comparedSchema = v.strictObject({
  ...placeSchema.entries,
  /** The criteria on which the tools differ, heaviest first. */
  criteria: v.array(criterionSchema),
});

const output = v.strictObject({
  catalog: catalogSchema,
  activity: activitySchema,
  /** Best first; tools that are left out come last. */
  tools: v.array(comparedSchema),
  /** Why each stands above the next. */
  preferences: v.array(text),
  /** The criteria on which all are equal. */
  equalOn: v.array(text),
});

/** Every named tool, each once, or all that is wrong with the names. */
const toolsNamed = (catalog: Catalog, words: readonly string[]): Outcome<readonly Tool[]> => {
  const outcomes = words.map((word, place) => toolNamed(catalog, word, `tools.${place}`));
  const problems = outcomes.flatMap((outcome) => outcome.problems ?? []);
  if (problems.length > 0) return { problems };
  const found = outcomes.flatMap((outcome) => outcome.found ?? []);
  return new Set(found).size === found.length
    ? { found }
    : { problems: [{ path: 'tools', expected: 'no tool twice', got: shown(words) }] };
};

const scoredTools = (one: Case, tools: readonly Tool[]): Outcome<readonly Scored[]> => {
  const problems: Problem[] = [];
  const found = tools.flatMap((tool, place) => {
    const scored = scoredIn(one, tool.id);
    if (scored !== undefined) return [scored];
    const expected = `a tool for ${activityLabel(one.ranking.activity)}`;
    problems.push({ path: `tools.${place}`, expected, got: tool.id });
    return [];
  });
  return problems.length > 0 ? { problems } : { found };
};

const bestFirst = (a: Scored, b: Scored): number =>
  Number('reasons' in a) - Number('reasons' in b) || b.score - a.score || (a.tool.id < b.tool.id ? -1 : 1);

const compared = (one: Case, tools: readonly Scored[]): v.InferOutput<typeof output> => {
  const sorted = tools.toSorted(bestFirst);
  const parts = sorted.map((scored) => explain(one.ranking, scored));
  const isEqual = ({ criterion, points }: Contribution) =>
    parts.every((own) => own.some((other) => other.criterion === criterion && other.points === points));
  return {
    catalog: catalogStamp(one.library.catalog),
    activity: one.ranking.activity,
    tools: sorted.map((scored, place) => ({
      ...placeEntry(one, scored),
      criteria: (parts[place] ?? [])
        .filter((part) => !isEqual(part))
        .map((part) => criterionEntry(one, scored.tool.id, part)),
    })),
    preferences: sorted.slice(1).flatMap((worse, place) => {
      const better = sorted[place];
      if (better === undefined) return [];
      return [
        preferenceInWords(compareTools(one.ranking, better, worse), [better.tool.name, worse.tool.name]),
      ];
    }),
    equalOn: (parts[0] ?? []).filter(isEqual).map(({ criterion }) => criterion.label),
  };
};

export default defineAssistantTool({
  name: 'compare',
  title: 'Compare tools',
  description:
    'Two to five tools for one activity side by side under a team’s answers: places, costs, the criteria on which they differ with sources and dates, and why each stands above the next.',
  order: 6,
  input: v.strictObject({
    answers: sameAnswersSchema,
    tools: v.pipe(v.array(toolNameSchema), v.minLength(2), v.maxLength(5)),
    activity: v.optional(activitySchema),
  }),
  output,
  run: ({ answers: given, tools: words, activity }, library) => {
    const parsed = teamAnswers(given, library.catalog);
    if (parsed.problems !== undefined) return parsed;
    const tools = toolsNamed(library.catalog, words);
    if (tools.problems !== undefined) return tools;
    const one = caseOf(library, parsed.found, activityOf(parsed.found, activity));
    const scored = scoredTools(one, tools.found);
    return scored.problems === undefined ? { found: compared(one, scored.found) } : scored;
  },
  inWords: ({ activity, tools, preferences, equalOn }, { catalog }) =>
    [
      `# ${activityLabel(activity)}`,
      ...preferences,
      ...tools.flatMap((tool) => [
        ...placeInWords(tool).map((line, place) => (place === 0 ? `## ${line}` : line)),
        ...tool.criteria.flatMap(criterionInWords),
      ]),
      ...(equalOn.length === 0 ? [] : [`Equal on: ${equalOn.join(', ')}.`]),
      stampInWords(catalog),
    ].join('\n'),
});
