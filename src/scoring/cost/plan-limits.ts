import type { Plan } from '../../catalog/prices.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import dataMayLeave from '../../questions/limits/data-may-leave.ts';
import hosting from '../../questions/limits/hosting.ts';
import network from '../../questions/limits/network.ts';
import singleSignOn from '../../questions/limits/single-sign-on.ts';
import codeHostSelfHosted from '../../questions/stack/code-host-self-hosted.ts';
import repository from '../../questions/stack/repository.ts';
import runners from '../../questions/stack/runners.ts';

/** How a tool can be had: from its vendor's servers, on your own, or inside your program. */
export type Hosting = Plan['hosting'];

/** What the limits of a team leave of the ways to have a tool. */
export interface PlanLimits {
  readonly managedAllowed: boolean;
  readonly selfHostedAllowed: boolean;
  readonly publicRepository: boolean;
  readonly signOnNeeded: boolean;
  readonly hostedRunnersAllowed: boolean;
  readonly ownRunnersAllowed: boolean;
  /** Who runs the team's code host; undefined if it did not say. */
  readonly codeHostForm: Hosting | undefined;
}

/** Limits that forbid no form of hosting. */
export const anyHosting = { managedAllowed: true, selfHostedAllowed: true } as const;

/** No limits at all. */
export const noLimits: PlanLimits = {
  ...anyHosting,
  publicRepository: true,
  signOnNeeded: false,
  hostedRunnersAllowed: true,
  ownRunnersAllowed: true,
  codeHostForm: undefined,
};

const codeHostForm = (selfHosted: boolean | undefined): Hosting | undefined => {
  if (selfHosted === undefined) return undefined;
  return selfHosted ? 'self-hosted' : 'managed';
};

/** Reads the limits that bear on plans from the answers. */
export const planLimits = (answers: Answers): PlanLimits => {
  const host = answerTo(answers, hosting);
  const boundary = answerTo(answers, network);
  const machines = answerTo(answers, runners);
  const closed = boundary === 'no-outbound' || boundary === 'air-gapped';
  const inside = closed || answerTo(answers, dataMayLeave) === false || host === 'self-hosted';
  return {
    managedAllowed: !inside,
    selfHostedAllowed: host !== 'managed',
    publicRepository: answerTo(answers, repository) === 'public',
    signOnNeeded: answerTo(answers, singleSignOn) === true,
    hostedRunnersAllowed: machines !== 'own',
    ownRunnersAllowed: machines !== 'hosted',
    codeHostForm: codeHostForm(answerTo(answers, codeHostSelfHosted)),
  };
};

/** True if the limits allow this form of hosting. */
export const hostingAllowed = (form: Hosting, limits: PlanLimits): boolean => {
  if (form === 'managed') return limits.managedAllowed;
  return form === 'library' || limits.selfHostedAllowed;
};

const signOnIncluded = (plan: Plan, tool: Tool): boolean =>
  plan.singleSignOn === true || tool.facts.singleSignOn === 'yes' || plan.hosting === 'library';

/** True if a team with these limits can use the plan. */
export const planAllowed = (plan: Plan, tool: Tool, limits: PlanLimits): boolean =>
  hostingAllowed(plan.hosting, limits) &&
  (plan.publicOnly !== true || limits.publicRepository) &&
  (!limits.signOnNeeded || signOnIncluded(plan, tool));
