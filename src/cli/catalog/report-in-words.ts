import type { CatalogReport, Share } from '../../catalog/report.ts';
import type { Statement } from '../../catalog/statements.ts';
import { textTable } from './text-table.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`;

/** Known of what could be; sourced and unverified of what is known. */
const cells = ({ possible, known, sourced, unverified }: Share): readonly string[] => [
  percent(known, possible),
  percent(sourced, known),
  String(unverified),
];

const factTable = ({ facts }: CatalogReport, eliminating: ReadonlySet<string>) =>
  textTable(
    ['fact', 'asked of', 'known', 'sourced', 'unverified'],
    facts.map((share) => [
      `${share.fact}${eliminating.has(share.fact) ? ' *' : ''}`,
      String(share.possible),
      ...cells(share),
    ]),
  );

const activityTable = ({ activities }: CatalogReport) =>
  textTable(
    [
      'activity',
      'tools',
      'maintained core',
      'facts known',
      'sourced',
      'unverified',
      'features known',
      'sourced',
      'unverified',
      'coverage sourced',
    ],
    activities.map(({ activity, tools, maintainedCore, coverage, facts, features }) => [
      activity,
      String(tools),
      String(maintainedCore),
      ...cells(facts),
      ...cells(features),
      percent(coverage.sourced, coverage.known),
    ]),
  );

const oldestTable = (oldest: readonly Statement[]) =>
  textTable(
    ['as of', 'file', 'field', 'source'],
    oldest.map(({ asOf = '', tool, path, source = '' }) => [asOf, `${tool}.json`, path, source]),
  );

const edges = ({ sourced, known, unverified }: Share) =>
  `Integrations: ${sourced} of ${known} sourced (${percent(sourced, known)}), ${unverified} unverified`;

/** The report as plain text; `eliminating` names the facts on which a constraint can reject a tool. */
export const reportInWords = (report: CatalogReport, eliminating: ReadonlySet<string>): string => {
  const { tools, maintained, status, prices, all, integrations, oldest } = report;
  return [
    `${tools} tools, ${maintained} of them maintained`,
    `Statements: ${all.sourced} of ${all.known} sourced (${percent(all.sourced, all.known)}), ${all.unverified} unverified`,
    `Status: ${status.sourced} of ${status.known} sourced; prices: ${prices.sourced} of ${prices.possible} tools`,
    edges(integrations),
    '',
    'Facts (* = can eliminate a tool); known of the tools asked, sourced of the known',
    factTable(report, eliminating),
    'Activities',
    activityTable(report),
    'The oldest statements',
    oldestTable(oldest),
  ].join('\n');
};
