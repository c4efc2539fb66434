import type { Catalog } from '../../catalog/catalog.ts';
import { activityIds } from '../../catalog/activities.ts';
import { factNames, facts } from '../../catalog/facts.ts';
import { findFeature } from '../../catalog/features.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { questionAt } from '../../questions/registry.ts';
import { ordinal } from '../../scoring/score-in-words.ts';
import type { ActivityDecision } from '../decision-schema.ts';
import { criterionLabel } from '../labels.ts';
import { bullets, plain, quoted } from '../markdown-text.ts';

type ChangeEntry = ActivityDecision['changes'][number];

interface Edit {
  readonly path: string;
  readonly to: unknown;
}

const nameIn = ({ ranking, eliminated }: ActivityDecision, tool: string): string =>
  plain([...ranking, ...eliminated].find((one) => one.tool === tool)?.name ?? tool);

/** A path such as `needs.ci-cd.features.plugins` marks one feature, and is no question of its own. */
const featureAt = (path: string): string => {
  const [, activity, , feature = path] = path.split('.');
  const known = activityIds.find((id) => id === activity);
  return (known === undefined ? undefined : findFeature(known, feature)?.label) ?? feature;
};

/** A change of one answer, or of two at once. */
const conditionsOf = (change: ChangeEntry, catalog: Catalog): string =>
  (change.kind === 'pair' ? change.edits : [change]).map((edit) => condition(edit, catalog)).join(' and ');

const condition = ({ path, to }: Edit, catalog: Catalog): string => {
  const question = questionAt(path);
  if (question === undefined) {
    const wish = to === null ? 'not asked for' : to === 'must' ? 'a must' : 'nice to have';
    return `${quoted(featureAt(path))} were ${wish}`;
  }
  return to === null
    ? `${quoted(question.label)} were left open`
    : `${quoted(question.label)} were ${quoted(answerInWords(question, to, catalog))}`;
};

/** Changes that are told; the whole list is in the JSON of the decision. */
const changesTold = 5;

/** Single answers first: two at once are told only where no single one changes anything. */
const toldFirst = ({ changes }: ActivityDecision): readonly ChangeEntry[] => {
  const single = changes.filter(({ kind }) => kind === 'answer');
  return (single.length > 0 ? single : changes).slice(0, changesTold);
};

/** The smallest changes of answers that put another tool first, a few of them. */
export const changeList = (activity: ActivityDecision, catalog: Catalog): readonly string[] => {
  const told = toldFirst(activity);
  const rest = activity.changes.length - told.length;
  return bullets([
    ...told.map((change) => {
      const lead = change.lead < 0.05 ? '' : `, by ${change.lead.toFixed(1)} points`;
      const out = change.wasEliminated ? ' (now left out)' : '';
      return `${nameIn(activity, change.first)}${out} would come first${lead}, if ${conditionsOf(change, catalog)}.`;
    }),
    ...(rest > 0 ? [`${rest} more in the JSON of this decision.`] : []),
  ]);
};

/** A tool that would be among so many first ones is missed; of the others nobody asks which place they would have. */
const missed = 3;

/** The tools that a limit removes, with every reason. */
export const eliminatedList = ({ eliminated }: ActivityDecision): readonly string[] =>
  bullets(
    eliminated.map(
      ({ name, reasons, wouldRank }) =>
        `${plain(name)}: ${reasons.map(({ because }) => plain(because)).join(' ')}${
          wouldRank <= missed ? ` If that alone were otherwise, it would be ${ordinal(wouldRank)}.` : ''
        }`,
    ),
  );

const factLabel = (item: string): string => {
  const name = factNames.find((one) => one === item);
  return name === undefined ? item : facts[name].label;
};

/** Unknown or unconfirmed facts of which one alone could change the first place. */
export const factsToCheck = (activity: ActivityDecision): readonly string[] =>
  bullets(
    activity.factsToVerify.map(({ tool, criterion, facts: read, wouldLead, lead }) => {
      const worse = tool !== wouldLead;
      return `${nameIn(activity, tool)}, ${quoted(criterionLabel(criterion))} (${read.map((item) => plain(factLabel(item))).join(', ')}): at its ${worse ? 'worst' : 'best'}, ${nameIn(activity, wouldLead)} would lead by ${lead.toFixed(1)} points.`;
    }),
  );
