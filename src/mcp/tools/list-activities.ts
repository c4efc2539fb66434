import * as v from 'valibot';
import { activities } from '../../catalog/activities.ts';
import { toolsFor } from '../../catalog/catalog.ts';
import { text } from '../../decision/decision-parts.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';

const output = v.strictObject({
  catalog: catalogSchema,
  activities: v.array(
    v.strictObject({
      id: v.picklist(activities.map(({ id }) => id)),
      label: text,
      description: text,
      /** How many tools the catalog has for it, ended ones included. */
      tools: v.number(),
    }),
  ),
});

export default defineAssistantTool({
  name: 'list_activities',
  title: 'List the activities',
  description:
    'The jobs for which ChooseOps ranks tools, such as CI/CD or experiment tracking. Their ids go into `activities` of the answers.',
  order: 1,
  input: v.strictObject({}),
  output,
  run: (_given, { catalog }) => ({
    found: {
      catalog: catalogStamp(catalog),
      activities: activities.map(({ id, label, description }) => ({
        id,
        label,
        description,
        tools: toolsFor(catalog, id).length,
      })),
    },
  }),
  inWords: (found, { catalog }) =>
    [
      ...found.activities.map(
        ({ id, label, description, tools }) => `- ${id}: ${label}. ${description} ${tools} tools.`,
      ),
      stampInWords(catalog),
    ].join('\n'),
});
