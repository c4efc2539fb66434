import * as v from 'valibot';
import { activityIds, type ActivityId } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { featureEvidence } from '../../catalog/evidence.ts';
import { featuresOf } from '../../catalog/features.ts';
import { text } from '../../decision/decision-parts.ts';
import { activityLabel } from '../../decision/labels.ts';
import type { Answers } from '../../questions/answers.ts';
import { shown } from '../../questions/problem.ts';
import { explain } from '../../scoring/explanation.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { caseOf, scoredIn, type Case } from '../case.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { criterionEntry, criterionInWords, criterionSchema } from '../criterion-entry.ts';
import { evidenceEntry, evidenceInWords, evidenceSchema } from '../evidence-entry.ts';
import { toolNamed, toolNameSchema } from '../named-tool.ts';
import type { Outcome } from '../outcome.ts';
import { placeEntry, placeInWords, placeSchema } from '../place-entry.ts';
import { activitySchema, sameAnswersSchema, teamAnswers } from '../team-answers.ts';

const output = v.strictObject({
  catalog: catalogSchema,
  activity: activitySchema,
  summary: text,
  ...placeSchema.entries,
  /** Every criterion that matters to these answers, heaviest first; the points sum to the score. */
  criteria: v.array(criterionSchema),
  /** Every recorded feature of the activity. */
  features: v.array(evidenceSchema),
});

type Explanation = v.InferOutput<typeof output>;

/** The activity to explain: the one named, or the first of the answers that the tool is for. */
const activityFor = (tool: Tool, answers: Answers, named: ActivityId | undefined): Outcome<ActivityId> => {
  const covered = activityIds.filter((id) => tool.activities[id] !== undefined);
  const wanted = named === undefined ? answers.activities : [named];
  const found = wanted.find((id) => covered.includes(id));
  if (found !== undefined) return { found };
  return {
    problems: [
      {
        path: named === undefined ? 'answers.activities' : 'activity',
        expected: `one that ${tool.name} is for: ${covered.join(', ')}`,
        got: shown(named ?? answers.activities),
      },
    ],
  };
};

const explanation = (one: Case, tool: Tool): Explanation | undefined => {
  const scored = scoredIn(one, tool.id);
  if (scored === undefined) return undefined;
  const { activity } = one.ranking;
  const file = one.library.fileOf(tool.id);
  return {
    catalog: catalogStamp(one.library.catalog),
    activity,
    summary: tool.summary,
    ...placeEntry(one, scored),
    criteria: explain(one.ranking, scored).map((part) => criterionEntry(one, tool.id, part)),
    features:
      file === undefined
        ? []
        : featuresOf(activity)
            .map(({ id }) => featureEvidence(file, activity, id))
            .filter(({ recorded }) => recorded)
            .map(evidenceEntry),
  };
};

export default defineAssistantTool({
  name: 'explain',
  title: 'Explain one tool',
  description:
    'Everything behind the place of one tool under a team’s answers: each criterion with its points, grounds, facts, sources and dates; limits kept and broken; recorded features. For a tool that has ended, what took over.',
  order: 5,
  input: v.strictObject({
    answers: sameAnswersSchema,
    tool: toolNameSchema,
    activity: v.optional(activitySchema),
  }),
  output,
  run: ({ answers: given, tool: word, activity: named }, library) => {
    const parsed = teamAnswers(given, library.catalog);
    if (parsed.problems !== undefined) return parsed;
    const tool = toolNamed(library.catalog, word, 'tool');
    if (tool.problems !== undefined) return tool;
    const activity = activityFor(tool.found, parsed.found, named);
    if (activity.problems !== undefined) return activity;
    const found = explanation(caseOf(library, parsed.found, activity.found), tool.found);
    return found === undefined
      ? { problems: [{ path: 'tool', expected: 'a tool of this activity', got: shown(word) }] }
      : { found };
  },
  inWords: (found, { catalog }) => {
    const [head = '', ...rest] = placeInWords(found);
    return [
      `# ${activityLabel(found.activity)}: ${head}`,
      found.summary,
      ...rest,
      'Criteria, heaviest first:',
      ...found.criteria.flatMap(criterionInWords),
      ...(found.features.length === 0 ? [] : ['Features:', ...found.features.map(evidenceInWords)]),
      stampInWords(catalog),
    ].join('\n');
  },
});
