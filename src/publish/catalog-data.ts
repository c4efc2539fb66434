import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema, InferOutput } from 'valibot';
import { activities } from '../catalog/activities.ts';
import { createCatalog, toolsFor, type Catalog } from '../catalog/catalog.ts';
import { featuresOf } from '../catalog/features.ts';
import { activitySchema, supportSchema, toolFileSchema, type ToolFile } from '../catalog/tool-schema.ts';
import { toTool } from '../catalog/tool.ts';
import { activitiesSchema, dataVersion, indexSchema } from './published-schemas.ts';

/** Where the data stands below the address of the page. `/catalog/` is taken by pages. */
export const dataFolder = `catalog-data/v${dataVersion}/`;

type Index = InferOutput<typeof indexSchema>;

const headOf = (
  { version, date }: Catalog,
  schema: string,
): Pick<Index, '$schema' | 'formatVersion' | 'catalog'> => ({
  $schema: `schema/${schema}.schema.json`,
  formatVersion: dataVersion,
  catalog: { version, date },
});

const indexOf = (catalog: Catalog): Index => ({
  ...headOf(catalog, 'index'),
  activities: 'activities.json',
  tools: catalog.tools.map(({ id, name, aliases, summary, status, activities: covered }) => ({
    id,
    name,
    aliases: [...aliases],
    summary,
    state: status.state,
    successors: [...status.successors],
    activities: { ...covered },
    file: `tools/${id}.json`,
  })),
});

const activitiesOf = (catalog: Catalog): InferOutput<typeof activitiesSchema> => ({
  ...headOf(catalog, 'activities'),
  activities: activities.map(({ id, label, description }) => ({
    id,
    label,
    description,
    features: featuresOf(id).map((feature) => ({ ...feature })),
    tools: toolsFor(catalog, id).map((tool) => tool.id),
  })),
});

/** What stands in a schema many times is written into it once. */
const definitions = { coverage: activitySchema, support: supportSchema };

const schemas: readonly (readonly [string, string, GenericSchema])[] = [
  ['index', 'The tools of the ChooseOps catalog', indexSchema],
  ['activities', 'The activities of the ChooseOps catalog', activitiesSchema],
  ['tool', 'One tool of the ChooseOps catalog', toolFileSchema],
];

const schemaFiles = schemas.map(([name, title, schema]): [string, object] => {
  const parts = name === 'tool' ? { definitions } : {};
  return [
    `schema/${name}.schema.json`,
    { title, ...toJsonSchema(schema, { errorMode: 'ignore', ...parts }) },
  ];
});

/**
 * The catalog as files that anybody may fetch, by path below the address of the page. All addresses in them are
 * relative, so that they work wherever the page stands.
 */
export const catalogData = (files: ReadonlyMap<string, ToolFile>): ReadonlyMap<string, string> => {
  const catalog = createCatalog([...files].map(([id, file]) => toTool(id, file)));
  const written: readonly (readonly [string, object])[] = [
    ['index.json', indexOf(catalog)],
    ['activities.json', activitiesOf(catalog)],
    ...[...files].map(
      ([id, file]) => [`tools/${id}.json`, { ...file, $schema: '../schema/tool.schema.json' }] as const,
    ),
    ...schemaFiles,
  ];
  return new Map(written.map(([path, content]) => [dataFolder + path, `${JSON.stringify(content)}\n`]));
};
