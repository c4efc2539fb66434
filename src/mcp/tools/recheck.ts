import * as v from 'valibot';
import { text } from '../../decision/decision-parts.ts';
import { decisionSchema, type Decision } from '../../decision/decision-schema.ts';
import { activityLabel } from '../../decision/labels.ts';
import { parseDecision, parseDecisionText, type ParsedDecision } from '../../decision/parse-decision.ts';
import { reEvaluate } from '../../decision/re-evaluate.ts';
import { shown, type Problem } from '../../questions/problem.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import type { Library } from '../library.ts';
import { activitySchema } from '../team-answers.ts';

const activityPart = v.strictObject({
  activity: activitySchema,
  /** True if the tools in first place are the same. */
  holds: v.boolean(),
  /** How the first place changed; empty if it holds. */
  changes: v.array(text),
  /** What moved behind the leading tools; explain gives the sources of what is true now. */
  movements: v.array(text),
});

interface Given {
  readonly decision?: object | undefined;
  readonly file?: string | undefined;
}

const problem = (path: string, expected: string, got: string): ParsedDecision => ({
  problems: [{ path, expected, got }],
});

/** Below `decision`, so that a path says which argument it is in. */
const inside = (one: Problem): Problem => ({
  ...one,
  path: one.path === '' ? 'decision' : `decision.${one.path}`,
});

/** What of a file is told back never holds its text: it may be any file that ends in `.json`. */
const fromFile = (file: string, { catalog, readText }: Library): ParsedDecision => {
  let content;
  try {
    content = readText(file);
  } catch {
    return problem('file', 'a readable file', shown(file));
  }
  const parsed = parseDecisionText(content, catalog);
  const isDecision = parsed.problems?.every(({ path }) => path !== '' && path !== 'formatVersion') ?? true;
  return isDecision ? parsed : problem('file', 'a decision that ChooseOps wrote', shown(file));
};

const decisionIn = ({ decision, file }: Given, library: Library): ParsedDecision => {
  if (decision !== undefined && file !== undefined) return problem('', 'either decision or file', 'both');
  if (file !== undefined) return fromFile(file, library);
  if (decision === undefined) return problem('', 'either decision or file', 'neither');
  const parsed = parseDecision(decision, library.catalog);
  return parsed.problems === undefined ? parsed : { problems: parsed.problems.map(inside) };
};

const dayOf = ({ version, date }: Decision['catalog']) => ({ version, date });

export default defineAssistantTool({
  name: 'recheck',
  title: 'Re-check a decision',
  description:
    'Works an earlier decision out again on today’s catalog and says for each activity whether its first place holds, how it changed and what moved.',
  order: 8,
  input: v.strictObject({
    decision: v.optional(
      v.pipe(
        v.looseObject({}),
        v.description('A decision as ChooseOps wrote it; its schema is decision.schema.json'),
      ),
    ),
    file: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(1000),
        v.check((name) => /\.json$/i.test(name), 'expected a name that ends in .json'),
        v.description('Path of such a file on this machine; decisions are too long to repeat'),
      ),
    ),
  }),
  output: v.strictObject({
    catalog: catalogSchema,
    /** The catalog of the decision. */
    decidedOn: v.omit(decisionSchema.entries.catalog, ['overlay']),
    holds: v.boolean(),
    activities: v.array(activityPart),
  }),
  run: (given, library) => {
    const { decision, answers, problems } = decisionIn(given, library);
    if (problems !== undefined) return { problems };
    const rechecks = reEvaluate(library.catalog, decision, answers);
    return {
      found: {
        catalog: catalogStamp(library.catalog),
        decidedOn: dayOf(decision.catalog),
        holds: rechecks.every(({ holds }) => holds),
        activities: rechecks.map(({ activity, holds, changes, movements }) => ({
          activity,
          holds,
          changes: [...changes],
          movements: [...movements],
        })),
      },
    };
  },
  inWords: ({ activities, decidedOn }, { catalog }) =>
    [
      ...activities.flatMap(({ activity, holds, changes, movements }) => [
        `${activityLabel(activity)}: ${holds ? 'holds' : 'changed'}`,
        ...[...changes, ...movements].map((line) => `- ${line}`),
      ]),
      `The decision was made with catalog ${decidedOn.version} of ${decidedOn.date}.`,
      stampInWords(catalog),
    ].join('\n'),
});
