import * as v from 'valibot';
import { nameOf } from '../../catalog/catalog.ts';
import { factEvidence, statusEvidence } from '../../catalog/evidence.ts';
import { findTools, type FoundTool } from '../../catalog/find-tools.ts';
import { clouds, codeHosts, deployments, opennessLevels, statusStates } from '../../catalog/vocabularies.ts';
import { text } from '../../decision/decision-parts.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { evidenceEntry, evidenceInWords, evidenceSchema } from '../evidence-entry.ts';
import type { Library } from '../library.ts';
import { activitySchema } from '../team-answers.ts';

const foundSchema = v.strictObject({
  tool: text,
  name: text,
  /** Another name by which it was found. */
  foundAs: v.optional(text),
  summary: text,
  activities: v.array(text),
  state: v.picklist(statusStates),
  /** Tools that took over, best first. */
  successors: v.array(v.strictObject({ tool: text, name: text })),
  /** Status, licence, openness and ways to run it. */
  facts: v.array(evidenceSchema),
});

type Entry = v.InferOutput<typeof foundSchema>;

/** The filters of the catalog page by their keys there. */
const filters = {
  'activity': v.optional(activitySchema),
  'status': v.optional(v.picklist(statusStates)),
  'openness': v.optional(v.picklist(opennessLevels)),
  'hosting': v.optional(v.picklist(deployments)),
  'licence': v.optional(
    v.pipe(v.string(), v.maxLength(100), v.description('SPDX identifier, or "proprietary"')),
  ),
  'code-host': v.optional(v.picklist(codeHosts)),
  'cloud': v.optional(v.picklist(clouds)),
};

const shownFacts = ['licence', 'openness', 'deployment'] as const;

const entryOf = ({ tool, alias }: FoundTool, { catalog, fileOf }: Library): Entry => {
  const file = fileOf(tool.id);
  return {
    tool: tool.id,
    name: tool.name,
    ...(alias !== undefined && { foundAs: alias }),
    summary: tool.summary,
    activities: Object.keys(tool.activities),
    state: tool.status.state,
    successors: tool.status.successors.map((id) => ({ tool: id, name: nameOf(catalog, id) })),
    facts:
      file === undefined
        ? []
        : [statusEvidence(file), ...shownFacts.map((name) => factEvidence(file, name))].map(evidenceEntry),
  };
};

const inWords = ({ tool, name, foundAs, summary, activities, successors, facts }: Entry): string =>
  [
    `${name} (${tool}${foundAs === undefined ? '' : `, found as ${foundAs}`}): ${summary}`,
    `  For: ${activities.join(', ')}`,
    ...(successors.length === 0
      ? []
      : [`  Followed by: ${successors.map((one) => `${one.name} (${one.tool})`).join(', ')}`]),
    ...facts.map((fact) => `  ${evidenceInWords(fact)}`),
  ].join('\n');

const chosenOf = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(filters).flatMap((key) => {
      const value = given[key];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );

export default defineAssistantTool({
  name: 'search_catalog',
  title: 'Search the catalog',
  description:
    'Finds tools by name, former name or words of their description, and by filters. Tools that have ended are found too, with what took over.',
  order: 3,
  input: v.strictObject({
    text: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    ...filters,
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 10),
  }),
  output: v.strictObject({
    catalog: catalogSchema,
    /** How many tools fit; more than are listed if `limit` cut the list. */
    inAll: v.number(),
    /** How many more may fit: the catalog does not record what was filtered by. */
    unrecorded: v.number(),
    tools: v.array(foundSchema),
  }),
  run: ({ text: sought, limit, ...chosen }, library) => {
    const { catalog } = library;
    const { tools, unrecorded } = findTools(catalog, { text: sought, chosen: chosenOf(chosen) });
    return {
      found: {
        catalog: catalogStamp(catalog),
        inAll: tools.length,
        unrecorded,
        tools: tools.slice(0, limit).map((one) => entryOf(one, library)),
      },
    };
  },
  inWords: ({ tools, inAll, unrecorded }, { catalog }) =>
    [
      `${inAll} tools fit, ${tools.length} are listed${unrecorded === 0 ? '' : `; of ${unrecorded} more the catalog does not record what was filtered by`}.`,
      ...tools.map(inWords),
      stampInWords(catalog),
    ].join('\n'),
});
