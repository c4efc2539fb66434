import type { Catalog } from '../../catalog/catalog.ts';
import type { ActivityDecision, Decision } from '../decision-schema.ts';
import { defineFormat, type Surroundings } from '../format.ts';
import { activityLabel, criterionLabel } from '../labels.ts';
import { bullets, document, link, plain, section } from '../markdown-text.ts';
import { contextBlocks, gapsBlocks } from '../record/context.ts';
import { changeList, eliminatedList, factsToCheck } from '../record/doubts.ts';
import { optionList, prosAndCons } from '../record/options.ts';
import { chosenOption, consequences, outcomeBlocks } from '../record/outcome.ts';
import { reviewDate } from '../record/review-date.ts';
import { stackBlocks } from '../record/stack.ts';

const percent = (weight: number): string => `${(100 * weight).toFixed(1)} %`;

/** The weights of one activity, largest first; they are the same for all its tools. */
const driverList = ({ ranking }: ActivityDecision, { weights }: Decision): readonly string[] => {
  const own = ranking[0]?.contributions.map(({ criterion, weight }) => [criterion, weight] as const);
  const drivers = (own ?? Object.entries(weights)).toSorted(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );
  return bullets(drivers.map(([id, weight]) => `${plain(criterionLabel(id))}: ${percent(weight)}`));
};

/** What one record is written from. */
interface Written {
  readonly decision: Decision;
  readonly catalog: Catalog;
  readonly surroundings: Surroundings;
}

/** What MADR asks about one choice. Headings start at this level. */
const choiceBlocks = (
  activity: ActivityDecision,
  { decision, catalog, surroundings }: Written,
  level: number,
): readonly string[] => [
  ...section(level, 'Decision Drivers', driverList(activity, decision)),
  ...section(level, 'Considered Options', optionList(activity)),
  ...section(level, 'Decision Outcome', outcomeBlocks(activity)),
  ...section(level + 1, 'Consequences', consequences(activity)),
  ...section(level + 1, 'What would change this', changeList(activity, catalog)),
  ...section(level + 1, 'Facts to verify', factsToCheck(activity)),
  ...section(level, 'Pros and Cons of the Options', prosAndCons(activity, surroundings, level + 1)),
  ...section(level, `Left out (${activity.eliminated.length})`, eliminatedList(activity)),
];

const moreBlocks = ({ decision, surroundings: { address } }: Written): readonly string[] => {
  const { version, date, overlay } = decision.catalog;
  const own = overlay?.name === undefined ? '' : ` “${plain(overlay.name)}”`;
  const review = reviewDate(date);
  return section(2, 'More Information', [
    ...bullets([
      `Worked out with ChooseOps, catalog ${plain(version)}, facts of ${plain(date)}.`,
      ...(address === undefined ? [] : [`${link('Open this decision again, with its answers', address)}.`]),
      ...(overlay === undefined
        ? []
        : [`With an own file${own} of tools, prices and rules (${plain(overlay.fingerprint)}).`]),
      ...(review === undefined
        ? []
        : [`Review by ${review}, or earlier if a price or the status of a tool changes.`]),
    ]),
    ...gapsBlocks(decision),
  ]);
};

const severalBlocks = (written: Written): readonly string[] => {
  const { decision, catalog } = written;
  return [
    ...section(
      2,
      'Outcomes in Brief',
      bullets(decision.activities.map((one) => `${plain(activityLabel(one.id))}: ${chosenOption(one)}`)),
    ),
    ...stackBlocks(decision, catalog),
    ...decision.activities.flatMap((activity) =>
      section(2, plain(activityLabel(activity.id)), choiceBlocks(activity, written, 3)),
    ),
  ];
};

/** The front matter of MADR is YAML; the date is the only part of it that varies. */
const frontMatter = ({ catalog: { date } }: Decision): string =>
  `---\nstatus: proposed\ndate: ${/^\d{4}-\d\d-\d\d$/.test(date) ? date : JSON.stringify(date)}\n---`;

const write = (decision: Decision, catalog: Catalog, surroundings: Surroundings = {}): string => {
  const { activities } = decision;
  const written = { decision, catalog, surroundings };
  const [only] = activities;
  const jobs = activities.map(({ id }) => plain(activityLabel(id))).join(', ');
  return document([
    frontMatter(decision),
    `# Choose ${activities.length === 1 ? 'a tool' : 'tools'} for ${jobs}`,
    ...section(2, 'Context and Problem Statement', contextBlocks(decision, catalog)),
    ...(activities.length === 1 && only !== undefined
      ? choiceBlocks(only, written, 2)
      : severalBlocks(written)),
    ...moreBlocks(written),
  ]);
};

/**
 * A decision record in the form of MADR 4 (Markdown Architectural Decision Records, adr.github.io/madr); with several
 * activities each has its own drivers, options and outcome.
 */
export default defineFormat({
  id: 'markdown',
  label: 'Markdown',
  order: 2,
  extension: 'md',
  mediaType: 'text/markdown',
  write,
});
