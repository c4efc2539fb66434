import * as v from 'valibot';
import { activityIds } from '../catalog/activities.ts';
import { answersFormatVersion } from './answers.ts';
import { questions } from './registry.ts';

interface Branch {
  readonly [key: string]: Branch | v.GenericSchema;
}

const isSchema = (node: Branch | v.GenericSchema): node is v.GenericSchema =>
  'kind' in node && node.kind === 'schema';

const insert = (tree: Branch, [key = '', ...rest]: readonly string[], leaf: v.GenericSchema): Branch => {
  const child = tree[key];
  const branch = child === undefined || isSchema(child) ? {} : child;
  return { ...tree, [key]: rest.length === 0 ? leaf : insert(branch, rest, leaf) };
};

const toSchema = (tree: Branch): v.GenericSchema =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(tree).map(([key, node]) => [key, v.optional(isSchema(node) ? node : toSchema(node))]),
    ),
  );

const tree = questions
  .filter((question) => question.path !== 'activities')
  .reduce<Branch>((grown, { path, schema }) => insert(grown, path.split('.'), schema), {});

const sections = Object.fromEntries(
  Object.entries(tree).map(([key, node]) => [key, v.optional(isSchema(node) ? node : toSchema(node))]),
);

/**
 * The schema of `answers.json`, composed from the questions. Unknown keys are errors: a misspelt answer
 * must not be ignored silently.
 */
export const answersSchema = v.strictObject({
  formatVersion: v.literal(answersFormatVersion),
  activities: v.pipe(
    v.array(v.picklist(activityIds)),
    v.minLength(1, 'expected at least one activity'),
    v.check((list) => new Set(list).size === list.length, 'expected no activity twice'),
  ),
  ...sections,
});
