import * as v from 'valibot';
import { activityIds } from '../catalog/activities.ts';
import { idSchema } from '../catalog/id-schema.ts';
import { statusStates } from '../catalog/vocabularies.ts';

/** The only version of the published files so far; it stands in their address. */
export const dataVersion = 1;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

const head = {
  $schema: v.string(),
  formatVersion: v.literal(dataVersion),
  /** Version and day of the facts. */
  catalog: v.strictObject({ version: text, date: text }),
};

/** `index.json`: which tools there are, and where the file of each one is. Addresses are relative to the file. */
export const indexSchema = v.strictObject({
  ...head,
  activities: text,
  tools: v.array(
    v.strictObject({
      id: idSchema,
      name: text,
      aliases: v.array(text),
      summary: text,
      state: v.picklist(statusStates),
      /** Ids of the tools that took over, best first. */
      successors: v.array(idSchema),
      /** Whether it was made for the job or does a part of it. */
      activities: v.record(text, v.picklist(['core', 'partial'])),
      file: text,
    }),
  ),
});

/** `activities.json`: the jobs for which tools are chosen, with the features by which people choose. */
export const activitiesSchema = v.strictObject({
  ...head,
  activities: v.array(
    v.strictObject({
      id: v.picklist(activityIds),
      label: text,
      description: text,
      features: v.array(v.strictObject({ id: text, label: text, meaning: text })),
      /** Ids of the tools for it, ended ones included. */
      tools: v.array(idSchema),
    }),
  ),
});
