import { activities } from '../catalog/activities.ts';
import { catalogVersion } from '../catalog/version.ts';
import { formats } from '../decision/formats.ts';
import { assistantTools } from '../mcp/registry.ts';
import { dataFolder } from './catalog-data.ts';

/** Addresses are relative to the file itself, because it does not know where the page stands. */
const link = (name: string, address: string, note: string) => `- [${name}](${address}): ${note}`;

const pages = [
  link('Questions', 'wizard/choosing', 'a team answers what it knows; everything may be skipped'),
  link('Results', 'results', 'the ranking for the answers in this browser, or in a link behind #'),
  link('Catalog', 'catalog', 'every tool, dead ones too, each fact with source and date'),
  link('Method', 'method', 'how limits, criteria, weights, cost and robustness are worked out'),
  link('Several voices', 'voices', 'the answers of several people side by side'),
];

const data = [
  link(
    'Index',
    `${dataFolder}index.json`,
    'all tools with state, successors, activities and the file of each',
  ),
  link('Activities', `${dataFolder}activities.json`, 'the activities with their features and tools'),
  link(
    'One tool',
    `${dataFolder}tools/jenkins.json`,
    'tools/<id>.json: facts, features, prices, each with source and date',
  ),
];

const schemas = [
  link('Answers', 'schema/answers.schema.json', 'what a team told; what recommend and the page take'),
  link('Decision', 'schema/decision.schema.json', 'answers, weights and results in one document'),
  link('Overlay', 'schema/overlay.schema.json', 'an organisation’s own tools, prices and rules'),
  link('Tool', 'schema/tool.schema.json', 'one file of the catalog'),
];

/** `llms.txt` (llmstxt.org): what an assistant finds here, written from the registries. */
export const llmsText = (): string => {
  const { version, date } = catalogVersion;
  return `# ChooseOps

> Recommends CI/CD and MLOps tools for a team: limits eliminate, fixed criteria rank, every fact has a source and a date. Works in the browser alone; the same answers always give the same ranking.

Catalog ${version}, facts of ${date}. Rankings are worked out from answers, so no page here states one: use the server for assistants or the command line of the repository, and quote the version of the catalog, the sources and their dates. Say so where a ranking is too close to call. All addresses are relative to this file.

## Server for assistants

Model Context Protocol over standard input and output: the command \`chooseops-mcp\` of the package, or \`npm run --silent mcp\` in a checkout of the repository. Its tools:

${assistantTools.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}

## Data

${data.join('\n')}

## Schemas

${schemas.join('\n')}

## Pages

${pages.join('\n')}
${activities.map(({ id, label, description }) => link(label, `catalog/activities/${id}`, description)).join('\n')}

## Optional

${activities.map(({ id, label }) => link(`${label} to embed`, `embed/${id}`, 'a ranking for an iframe, for the answers behind #')).join('\n')}

Decisions are written as ${formats.map(({ label }) => label).join(', ')}.
`;
};
