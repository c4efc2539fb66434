import * as v from 'valibot';
import { activityLabel } from '../../decision/labels.ts';
import { gapsIn } from '../../decision/build-decision.ts';
import { decisionSchema } from '../../decision/decision-schema.ts';
import { text } from '../../decision/decision-parts.ts';
import { rounded } from '../../decision/rounded.ts';
import { explain, verdictOf } from '../../scoring/explanation.ts';
import type { RankedTool } from '../../scoring/ranking.ts';
import { shareInWords } from '../../scoring/score-in-words.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { caseOf, type Case } from '../case.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { criterionEntry, criterionInWords, criterionSchema } from '../criterion-entry.ts';
import { placeEntry, placeInWords, placeSchema } from '../place-entry.ts';
import { teamAnswers, teamAnswersSchema } from '../team-answers.ts';

const activityParts = v.pick(decisionSchema.entries.activities.item, ['id', 'remarks', 'robustness']);

const recommendedSchema = v.strictObject({
  ...placeSchema.entries,
  /** Where it stands out among those that fit, and where it falls behind. */
  verdict: text,
  /** The criteria that add most. */
  reasons: v.array(criterionSchema),
  /** The criteria that cost it most. */
  drawbacks: v.array(criterionSchema),
});

const rankingSchema = v.strictObject({
  ...activityParts.entries,
  label: text,
  /** Tools between which the order says nothing; empty if the first is clear of all others. */
  tooCloseToCall: v.array(text),
  fitting: v.number(),
  leftOut: v.number(),
  /** Best first, cut by `limit`. */
  ranking: v.array(recommendedSchema),
  /** What would stand highest first, cut by `limit`. */
  eliminated: v.array(placeSchema),
});

type Recommended = v.InferOutput<typeof recommendedSchema>;
type Ranking = v.InferOutput<typeof rankingSchema>;

const reasonsShown = 3;
const drawbacksShown = 2;

const recommended = (one: Case, scored: RankedTool): Recommended => {
  const parts = explain(one.ranking, scored);
  const entry = (part: (typeof parts)[number]) => criterionEntry(one, scored.tool.id, part);
  return {
    ...placeEntry(one, scored),
    verdict: verdictOf(one.ranking, scored),
    reasons: parts
      .toSorted((a, b) => b.points - a.points)
      .slice(0, reasonsShown)
      .map(entry),
    drawbacks: parts
      .filter(({ points, possible }) => possible - points > 0.05)
      .toSorted((a, b) => b.possible - b.points - (a.possible - a.points))
      .slice(0, drawbacksShown)
      .map(entry),
  };
};

const rankingEntry = (one: Case, limit: number): Ranking => {
  const { activity, remarks, ranked, eliminated } = one.ranking;
  const close = ranked.filter(({ nearLeader }) => nearLeader).map(({ tool }) => tool.id);
  const { samples, errorBound } = one.robustness;
  return {
    id: activity,
    label: activityLabel(activity),
    remarks: [...remarks],
    robustness: { samples, errorBound: rounded(errorBound) },
    tooCloseToCall: close.length > 1 ? close : [],
    fitting: ranked.length,
    leftOut: eliminated.length,
    ranking: ranked.slice(0, limit).map((scored) => recommended(one, scored)),
    eliminated: eliminated.slice(0, limit).map((scored) => placeEntry(one, scored)),
  };
};

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const recommendedInWords = (tool: Recommended): readonly string[] => {
  const [head = '', ...rest] = placeInWords(tool);
  return [
    head,
    ...indented([
      tool.verdict,
      ...rest,
      ...tool.reasons.flatMap((reason) =>
        criterionInWords(reason).map((line, place) => (place === 0 ? `+ ${line}` : line)),
      ),
      ...tool.drawbacks.flatMap((reason) =>
        criterionInWords(reason).map((line, place) => (place === 0 ? `- ${line}` : line)),
      ),
    ]),
  ];
};

const rankingInWords = (ranking: Ranking): readonly string[] => [
  `# ${ranking.label}: ${ranking.fitting} tools fit, ${ranking.leftOut} are left out`,
  ...(ranking.tooCloseToCall.length === 0
    ? []
    : [`Too close to call: ${ranking.tooCloseToCall.join(', ')}. The order between these says nothing.`]),
  ...ranking.remarks,
  ...ranking.ranking.flatMap(recommendedInWords),
  ...(ranking.eliminated.length === 0 ? [] : ['Left out:']),
  ...ranking.eliminated.flatMap((tool) => indented(placeInWords(tool))),
  `Shares of weightings are off by ± ${shareInWords(ranking.robustness.errorBound)} at most.`,
];

export default defineAssistantTool({
  name: 'recommend',
  title: 'Recommend tools',
  description:
    'Ranks the tools of each chosen activity for a team: place, points with their range, cost, how often first over plausible weightings, reasons with sources and dates, what is too close to call, and what is left out and why.',
  order: 4,
  input: v.strictObject({
    answers: teamAnswersSchema,
    limit: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(50),
        v.description('How many ranked and how many left-out tools to list for each activity'),
      ),
      3,
    ),
  }),
  output: v.strictObject({
    catalog: catalogSchema,
    /** Paths of the questions that apply and were not answered. */
    gaps: decisionSchema.entries.gaps,
    activities: v.array(rankingSchema),
  }),
  run: ({ answers: given, limit }, library) => {
    const { found: answers, problems } = teamAnswers(given, library.catalog);
    if (problems !== undefined) return { problems };
    return {
      found: {
        catalog: catalogStamp(library.catalog),
        gaps: [...gapsIn(answers)],
        activities: answers.activities.map((activity) =>
          rankingEntry(caseOf(library, answers, activity), limit),
        ),
      },
    };
  },
  inWords: ({ activities, gaps }, { catalog }) =>
    [
      ...activities.flatMap(rankingInWords),
      ...(gaps.length === 0
        ? []
        : [`Not answered: ${gaps.join(', ')}. what_would_change says which matter.`]),
      stampInWords(catalog),
    ].join('\n'),
});
