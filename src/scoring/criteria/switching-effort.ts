import type { ActivityId } from '../../catalog/activities.ts';
import { nameOf } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import replacing from '../../questions/stack/replacing.ts';
import { defineCriterion, known } from '../criterion.ts';
import type { Context } from '../context.ts';

/** What a team moves when it changes the tool of an activity, and how much of a project that is, 0..1. Judged. */
const moves: { readonly [A in ActivityId]: { readonly what: string; readonly burden: number } } = {
  'ci-cd': { what: 'pipelines, secrets and runners', burden: 0.6 },
  'experiment-tracking': { what: 'logging calls and the history of runs', burden: 0.5 },
  'data-versioning': { what: 'the data and its history', burden: 0.8 },
  'model-registry': { what: 'models, their versions and stages', burden: 0.6 },
  'hyperparameter-optimization': { what: 'the definitions of searches', burden: 0.2 },
  'training': { what: 'job definitions and images', burden: 0.4 },
  'packaging': { what: 'build files', burden: 0.3 },
  'serving': { what: 'endpoints and their clients', burden: 0.6 },
  'monitoring': { what: 'dashboards, alerts and agents', burden: 0.5 },
  'governance': { what: 'records and approvals', burden: 0.6 },
  'feature-store': { what: 'feature definitions and stored values', burden: 0.8 },
  'orchestration': { what: 'workflows, schedules and connections', burden: 0.7 },
  'explainability': { what: 'a few calls in the code', burden: 0.1 },
  'ab-testing': { what: 'flags, targeting and running tests', burden: 0.5 },
  'drift-detection': { what: 'checks and baselines', burden: 0.3 },
  'security': { what: 'secrets, policies and every client', burden: 0.8 },
  'documentation': { what: 'pages and the links to them', burden: 0.6 },
};

/** A recorded integration with the old tool often means an importer or a way to run both for a while. */
const reliefByIntegration = 0.5;

/** Those of some tools that do this job. */
const doing = ({ catalog, activity }: Context, ids: readonly string[]): readonly Tool[] =>
  ids
    .map((id) => catalog.find(id))
    .filter((tool) => tool !== undefined)
    .filter((tool) => tool.activities[activity] === 'core');

const namesOf = ({ catalog }: Context, tools: readonly Tool[]): string =>
  tools.map(({ id }) => nameOf(catalog, id)).join(' and ');

const connected = (a: Tool, b: Tool): boolean =>
  a.integrations.includes(b.id) || b.integrations.includes(a.id);

export default defineCriterion({
  id: 'switching-effort',
  group: 'effort',
  label: 'Ease of moving',
  scale: { worst: 'everything has to be moved', best: 'nothing has to be moved' },
  asks: [inUse],
  reads: ['integrations'],
  prepare: (context) => {
    const present = doing(context, answerTo(context.answers, inUse) ?? []);
    if (present.length === 0) return null;
    const { what, burden } = moves[context.activity];
    const names = namesOf(context, present);
    const stays = (tool: Tool) => present.some(({ id }) => id === tool.id);
    const eased = (tool: Tool) => present.some((old) => connected(old, tool));
    return {
      points: 60,
      value: (tool) => {
        if (stays(tool)) return known(1);
        return known(1 - burden * (eased(tool) ? reliefByIntegration : 1));
      },
      because: (tool) => {
        if (stays(tool)) return 'You already run it: nothing has to be moved.';
        const relief = eased(tool) ? ' The two are recorded to work together, which eases it.' : '';
        return `Leaving ${names} means moving ${what}.${relief}`;
      },
    };
  },
  remark: (context) => {
    const leaving = doing(context, answerTo(context.answers, replacing) ?? []);
    return leaving.length === 0
      ? null
      : `Leaving ${namesOf(context, leaving)} means moving ${moves[context.activity].what}, whichever tool you choose.`;
  },
});
