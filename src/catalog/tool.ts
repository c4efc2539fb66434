import type { ActivityId } from './activities.ts';
import type { FactValues } from './facts.ts';
import type { JudgementValues } from './judgements.ts';
import type { Prices } from './prices.ts';
import type { ToolFile } from './tool-schema.ts';
import type { StatusState, SupportLevel } from './vocabularies.ts';

export type Coverage = 'core' | 'partial';

/** What an organisation's own file says about a tool. */
export interface OwnMark {
  /** True if the tool is in no other place. */
  readonly own?: true;
  /** True if its prices are those of the organisation. */
  readonly prices?: true;
  /** Why the organisation does not allow it. */
  readonly banned?: string;
  /** Why the organisation prefers it. */
  readonly preferred?: string;
}

/** What scoring needs to know of a tool: values without their sources, which load when someone looks. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly status: {
    readonly state: StatusState;
    readonly since?: string;
    readonly endsOn?: string;
    readonly closedToNewCustomersSince?: string;
    readonly successors: readonly string[];
  };
  readonly activities: { readonly [A in ActivityId]?: Coverage };
  readonly facts: FactValues;
  readonly features: { readonly [A in ActivityId]?: { readonly [feature: string]: SupportLevel } };
  readonly judgements: JudgementValues;
  /** Ids of tools and neighbours that it works with. */
  readonly integrations: readonly string[];
  readonly prices?: Prices;
  /**
   * What an editor believes but has not seen in a source: fact names, `status`,
   * `<activity>` for coverage and `<activity>/<feature>` for features.
   */
  readonly unverified: readonly string[];
  /** Absent if no file of the reader's own speaks of it. */
  readonly overlay?: OwnMark;
}

interface Stated {
  readonly value: unknown;
  readonly unverified?: true;
}

const present = (entries: object): [string, Stated][] =>
  Object.entries(entries).filter((entry): entry is [string, Stated] => entry[1] !== undefined);

const valuesOf = (entries: object): object =>
  Object.fromEntries(present(entries).map(([name, stated]) => [name, stated.value]));

const unverifiedOf = (entries: object, prefix = ''): string[] =>
  present(entries)
    .filter(([, stated]) => stated.unverified === true)
    .map(([name]) => prefix + name);

/** Strips the provenance off a tool file. */
export const toTool = (id: string, file: ToolFile): Tool => {
  const features = Object.entries(file.features ?? {});
  const { state, since, endsOn, closedToNewCustomersSince, successors = [] } = file.status;
  return {
    id,
    name: file.name,
    aliases: file.aliases ?? [],
    summary: file.summary,
    status: {
      state,
      successors,
      ...(since !== undefined && { since }),
      ...(endsOn !== undefined && { endsOn }),
      ...(closedToNewCustomersSince !== undefined && { closedToNewCustomersSince }),
    },
    activities: Object.fromEntries(
      Object.entries(file.activities).map(([activity, covered]) => [activity, covered?.coverage]),
    ),
    facts: valuesOf(file.facts),
    features: Object.fromEntries(features.map(([activity, offered]) => [activity, valuesOf(offered ?? {})])),
    judgements: valuesOf(file.judgements),
    integrations: (file.integrations ?? []).map((integration) => integration.with),
    ...(file.prices !== undefined && { prices: file.prices }),
    unverified: [
      ...(file.status.unverified === true ? ['status'] : []),
      ...unverifiedOf(file.facts),
      ...Object.entries(file.activities).flatMap(([activity, covered]) =>
        covered?.unverified === true ? [activity] : [],
      ),
      ...features.flatMap(([activity, offered]) => unverifiedOf(offered ?? {}, `${activity}/`)),
    ],
  };
};
