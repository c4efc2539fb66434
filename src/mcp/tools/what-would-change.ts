import * as v from 'valibot';
import { nameOf } from '../../catalog/catalog.ts';
import { changeSchema } from '../../decision/analysis-schema.ts';
import { changeEntry, nextQuestions } from '../../decision/analysis-entries.ts';
import { changeInWords, leadInWords } from '../../decision/change-in-words.ts';
import { points, text } from '../../decision/decision-parts.ts';
import { activityLabel, criterionLabel } from '../../decision/labels.ts';
import { rounded } from '../../decision/rounded.ts';
import { questionAt } from '../../questions/registry.ts';
import { searchChanges } from '../../scoring/counterfactuals/find-changes.ts';
import { factsToVerify } from '../../scoring/sensitivity/facts-to-verify.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { caseOf, evidenceOf, type Case } from '../case.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { evidenceInWords, evidenceSchema } from '../evidence-entry.ts';
import { activityOf, activitySchema, sameAnswersSchema, teamAnswers } from '../team-answers.ts';

const output = v.strictObject({
  catalog: catalogSchema,
  activity: activitySchema,
  /** The tools in first place as things are. */
  first: v.array(text),
  /** The smallest changes of answers that put another tool first, what a team can choose before what it cannot. */
  changes: v.array(v.strictObject({ sentence: text, change: changeSchema })),
  /** The skipped questions of which an answer alone changes the first place, the likeliest first. */
  nextQuestions: v.array(v.strictObject({ path: text, ask: text, why: text })),
  /** Unknown or unconfirmed facts that alone could change the first place. */
  factsToVerify: v.array(
    v.strictObject({
      tool: text,
      criterion: text,
      wouldLead: text,
      lead: points,
      evidence: v.array(evidenceSchema),
    }),
  ),
});

type Found = v.InferOutput<typeof output>;

const questionsAt = (paths: readonly string[]): Found['nextQuestions'] =>
  paths.flatMap((path) => {
    const question = questionAt(path);
    return question === undefined ? [] : [{ path, ask: question.ask, why: question.why }];
  });

const found = (one: Case, limit: number, pairs: boolean): Found => {
  const { ranking, answers, library } = one;
  const findings = searchChanges(library.catalog, answers, ranking.activity, { pairs });
  return {
    catalog: catalogStamp(library.catalog),
    activity: ranking.activity,
    first: ranking.ranked.filter(({ rank }) => rank === 1).map(({ tool }) => tool.id),
    changes: findings.changes.slice(0, limit).flatMap((change) =>
      changeEntry(change).map((entry) => ({
        sentence: [changeInWords(change, ranking, library.catalog), leadInWords(change)]
          .filter((part) => part !== undefined)
          .join(' '),
        change: entry,
      })),
    ),
    nextQuestions: questionsAt(nextQuestions(findings, answers, ranking)).slice(0, limit),
    factsToVerify: factsToVerify(ranking)
      .slice(0, limit)
      .map(({ tool, criterion, reads, wouldLead, lead }) => ({
        tool,
        criterion: criterionLabel(criterion),
        wouldLead,
        lead: rounded(lead),
        evidence: evidenceOf(one, tool, reads),
      })),
  };
};

export default defineAssistantTool({
  name: 'what_would_change',
  title: 'What would change the recommendation',
  description:
    'The smallest changes of a team’s answers that put another tool first, found by trying every one; the next question worth asking; and the facts worth verifying.',
  order: 7,
  input: v.strictObject({
    answers: sameAnswersSchema,
    activity: v.optional(activitySchema),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 5),
    pairs: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Also try two changes at once, for tools that no single one puts first; takes seconds'),
      ),
      false,
    ),
  }),
  output,
  run: ({ answers: given, activity, limit, pairs }, library) => {
    const parsed = teamAnswers(given, library.catalog);
    if (parsed.problems !== undefined) return parsed;
    const one = caseOf(library, parsed.found, activityOf(parsed.found, activity));
    return { found: found(one, limit, pairs) };
  },
  inWords: ({ activity, first, changes, nextQuestions: next, factsToVerify: facts }, { catalog }) =>
    [
      `# ${activityLabel(activity)}: ${first.map((id) => nameOf(catalog, id)).join(' and ')} first`,
      ...(changes.length === 0 ? ['No change tried puts another tool first.'] : []),
      ...changes.map(({ sentence }) => `- ${sentence}`),
      ...(next.length === 0 ? [] : ['Worth asking next, the likeliest to change it first:']),
      ...next.map(({ path, ask, why }) => `- ${path}: ${ask} ${why}`),
      ...(facts.length === 0 ? [] : ['Worth verifying:']),
      ...facts.flatMap(({ tool, criterion, wouldLead, evidence }) => [
        `- ${nameOf(catalog, tool)}, ${criterion.toLowerCase()}: could put ${nameOf(catalog, wouldLead)} first`,
        ...evidence.map((fact) => `  ${evidenceInWords(fact)}`),
      ]),
      stampInWords(catalog),
    ].join('\n'),
});
