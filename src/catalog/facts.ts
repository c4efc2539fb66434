import * as v from 'valibot';
import {
  certifications,
  clouds,
  codeHosts,
  dataScales,
  deployments,
  frameworks,
  kubernetesNeeds,
  languages,
  opennessLevels,
  platforms,
  supportLevels,
} from './vocabularies.ts';

/** What a fact is called, what it means and which values it takes. */
interface FactDefinition {
  readonly label: string;
  readonly meaning: string;
  readonly value: v.GenericSchema;
}

const listOf = <const T extends readonly string[]>(words: T) =>
  v.pipe(
    v.array(v.picklist(words)),
    v.check((list) => new Set(list).size === list.length, 'expected no word twice'),
  );

/**
 * Every fact that a tool file may state. Types, the published JSON Schema, table headers and documentation
 * follow from this list. A fact that a tool file leaves out is unknown.
 */
export const facts = {
  licence: {
    label: 'Licence',
    meaning: 'SPDX identifier of the licence of the tool itself, or "proprietary".',
    value: v.pipe(v.string(), v.minLength(2), v.maxLength(100)),
  },
  openness: {
    label: 'Openness',
    meaning:
      'open-source: all of it under an OSI-approved licence; open-core: an open core with paid parts; source-available: readable source under a restricting licence; proprietary: closed.',
    value: v.picklist(opennessLevels),
  },
  deployment: {
    label: 'Ways to run it',
    meaning:
      'managed: run by the vendor; self-hosted: run by you; air-gapped: runs without any outside network; library: part of your own program.',
    value: listOf(deployments),
  },
  kubernetes: {
    label: 'Kubernetes',
    meaning: 'Whether the tool needs a Kubernetes cluster.',
    value: v.picklist(kubernetesNeeds),
  },
  codeHosts: {
    label: 'Code hosts',
    meaning:
      'Code hosts whose repositories the tool can build or deploy from; own-hosting: only repositories that it hosts itself, so that code elsewhere must be moved or mirrored into it.',
    value: listOf([...codeHosts, 'own-hosting'] as const),
  },
  nativeCodeHost: {
    label: 'Built into',
    meaning:
      'Code hosts of which the tool is a part: no second account, no webhooks to set up. Left out for a tool that is part of none.',
    value: listOf(codeHosts),
  },
  anyLanguage: {
    label: 'Any language',
    meaning:
      'True if the programming language of the project does not matter to the tool. Left out where its languages, or an activity that no code calls, already say so.',
    value: v.boolean(),
  },
  languages: {
    label: 'Languages',
    meaning: 'Languages with a maintained SDK or first-class support.',
    value: listOf(languages),
  },
  frameworks: {
    label: 'Frameworks',
    meaning: 'Machine-learning frameworks supported out of the box; "any" if it does not matter.',
    value: listOf([...frameworks, 'any'] as const),
  },
  platforms: {
    label: 'Build platforms',
    meaning: 'Systems and hardware on which the tool can run jobs, hosted or on your own runners.',
    value: listOf(platforms),
  },
  clouds: {
    label: 'Clouds',
    meaning:
      'Clouds on which the tool is offered or runs; "any" if it runs wherever you have machines. Left out where that follows from being self-hosted or a library.',
    value: listOf([...clouds, 'any'] as const),
  },
  dataScale: {
    label: 'Scale',
    meaning:
      'The largest amount of data or work that the tool is built for: a laptop, one server, a cluster.',
    value: v.picklist(dataScales),
  },
  certifications: {
    label: 'Certifications',
    meaning: 'Attestations that the vendor holds for the managed product.',
    value: listOf(certifications),
  },
  singleSignOn: {
    label: 'Single sign-on',
    meaning: 'Sign-in through the organisation’s identity provider (SAML or OIDC).',
    value: v.picklist(supportLevels),
  },
  accessControl: {
    label: 'Role-based access',
    meaning: 'Roles decide who may see and change what.',
    value: v.picklist(supportLevels),
  },
  auditLog: {
    label: 'Audit log',
    meaning: 'A record of who did what and when.',
    value: v.picklist(supportLevels),
  },
  githubStars: {
    label: 'GitHub stars',
    meaning: 'Stars of the main repository, as a rough measure of adoption.',
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000)),
  },
  surveyShare: {
    label: 'Share in surveys',
    meaning: 'Share of organisations in a public survey that use the tool, 0 to 1.',
    value: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  },
  firstRelease: {
    label: 'First release',
    meaning: 'Year of the first public release.',
    value: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2030)),
  },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof facts;

/** The known facts of a tool; an absent key is an unknown fact. */
export type FactValues = {
  readonly [N in FactName]?: v.InferOutput<(typeof facts)[N]['value']>;
};

export const factNames = Object.keys(facts).filter((name): name is FactName => name in facts);
