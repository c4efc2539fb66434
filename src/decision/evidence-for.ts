import { activityIds, type ActivityId } from '../catalog/activities.ts';
import { nameOf, type Catalog } from '../catalog/catalog.ts';
import {
  coverageEvidence,
  factEvidence,
  featureEvidence,
  integrationEvidence,
  judgementEvidence,
  priceEvidence,
  statusEvidence,
  type Evidence,
} from '../catalog/evidence.ts';
import { factNames } from '../catalog/facts.ts';
import { featuresOf } from '../catalog/features.ts';
import { judgements, type JudgementName } from '../catalog/judgements.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';
import { answerTo, type Answers } from '../questions/answers.ts';
import { wantedFeatures } from '../questions/priorities/features.ts';
import { questionsFor } from '../questions/registry.ts';
import inUse from '../questions/stack/in-use.ts';
import standard from '../questions/stack/standard.ts';

const judgementNames = Object.keys(judgements).filter((name): name is JudgementName => name in judgements);

interface Scope {
  readonly activity: ActivityId;
  readonly answers: Answers;
  readonly catalog: Catalog;
}

/** Systems that the team runs or has as its standard. */
export const ownSystems = (answers: Answers): readonly string[] => [
  ...new Set([...(answerTo(answers, inUse) ?? []), ...(answerTo(answers, standard) ?? [])]),
];

/** Features that the team asked for by name or by an answer. */
const askedFeatures = ({ activity, answers }: Scope): readonly string[] => {
  const demanded = questionsFor({ activities: [activity] }).flatMap((question) => {
    const answer = question.activity === activity ? answerTo(answers, question) : undefined;
    return answer === undefined ? [] : (question.demands?.(answer) ?? []);
  });
  const wished = Object.keys(answerTo(answers, wantedFeatures(activity)) ?? {});
  return [...new Set([...wished, ...demanded])];
};

const featuresRead = (file: ToolFile, scope: Scope): readonly Evidence[] => {
  const all = featuresOf(scope.activity);
  const recorded = all.filter(({ id }) => file.features?.[scope.activity]?.[id] !== undefined).length;
  return [
    ...askedFeatures(scope).map((feature) => featureEvidence(file, scope.activity, feature)),
    {
      id: 'features',
      label: 'All features',
      value: `${recorded} of ${all.length} recorded`,
      recorded: true,
      counted: true,
    },
  ];
};

const integrationsRead = (file: ToolFile, { answers, catalog }: Scope): readonly Evidence[] =>
  ownSystems(answers).map((id) => integrationEvidence(file, { id, name: nameOf(catalog, id) }));

type Reader = (file: ToolFile, scope: Scope) => readonly Evidence[];

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...factNames.map((name): [string, Reader] => [name, (file) => [factEvidence(file, name)]]),
  ...judgementNames.map((name): [string, Reader] => [name, (file) => [judgementEvidence(file, name)]]),
  ['status', (file) => [statusEvidence(file)]],
  ['activities', (file, { activity }) => [coverageEvidence(file, activity)]],
  ['prices', (file) => [priceEvidence(file)]],
  ['features', featuresRead],
  ['integrations', integrationsRead],
]);

/** A feature that a limit rests on, named `<activity>/<feature>`; or an activity alone, for its coverage. */
const namedStatement = (file: ToolFile, item: string): readonly Evidence[] => {
  const [name, feature] = item.split('/');
  const activity = activityIds.find((id) => id === name);
  if (activity === undefined) return [];
  return [
    feature === undefined ? coverageEvidence(file, activity) : featureEvidence(file, activity, feature),
  ];
};

/** The statements of a tool file that a criterion reads or a limit rests on, by the names that these give them. */
export const evidenceFor = (file: ToolFile, reads: readonly string[], scope: Scope): readonly Evidence[] =>
  reads.flatMap((item) => readers.get(item)?.(file, scope) ?? namedStatement(file, item));
