import { answerTo, type Answers } from './answers.ts';
import budget from './limits/budget.ts';
import certifications from './limits/certifications.ts';
import dataMayLeave from './limits/data-may-leave.ts';
import exclude from './limits/exclude.ts';
import hosting from './limits/hosting.ts';
import network from './limits/network.ts';
import openSource from './limits/open-source.ts';
import singleSignOn from './limits/single-sign-on.ts';
import { wantedFeatures } from './priorities/features.ts';
import type { Question } from './question.ts';
import codeHostSelfHosted from './stack/code-host-self-hosted.ts';
import inUse from './stack/in-use.ts';
import kubernetes from './stack/kubernetes.ts';
import replacing from './stack/replacing.ts';
import runners from './stack/runners.ts';
import standard from './stack/standard.ts';
import opsHours from './team/ops-hours.ts';
import opsSkill from './team/ops-skill.ts';

/** Two answers that are hard to meet at once. It is pointed out at both questions and blocks nothing. */
export interface Conflict {
  readonly id: string;
  /** Paths of the two questions. */
  readonly paths: readonly [string, string];
  /** True if these answers are in conflict. */
  readonly when: (answers: Answers) => boolean;
  /** What does not go together, and what to look at. */
  readonly message: string;
}

/** A conflict between the answers to two questions, both given. */
const between = <A, B>(
  id: string,
  [first, second]: readonly [Question<A>, Question<B>],
  clash: (first: A, second: B) => boolean,
  message: string,
): Conflict => ({
  id,
  paths: [first.path, second.path],
  when: (answers) => {
    const a = answerTo(answers, first);
    const b = answerTo(answers, second);
    return a !== undefined && b !== undefined && clash(a, b);
  },
  message,
});

const overlap = (a: readonly string[], b: readonly string[]) => a.some((entry) => b.includes(entry));

/** Every pair of answers known to clash. */
export const conflicts: readonly Conflict[] = [
  between(
    'closed-network-managed',
    [network, hosting],
    (boundary, host) => (boundary === 'air-gapped' || boundary === 'no-outbound') && host === 'managed',
    'A service run by its vendor cannot be reached from a network that lets nothing out.',
  ),
  between(
    'data-stays-managed',
    [dataMayLeave, hosting],
    (leaves, host) => !leaves && host === 'managed',
    'If the vendor runs the tool, data of your runs goes to the vendor.',
  ),
  between(
    'closed-network-data-leaves',
    [network, dataMayLeave],
    (boundary, leaves) => boundary === 'air-gapped' && leaves,
    'Data may leave, you say, but nothing crosses your network boundary. The network decides.',
  ),
  between(
    'closed-network-hosted-runners',
    [network, runners],
    (boundary, machines) =>
      (boundary === 'air-gapped' || boundary === 'no-outbound') && machines === 'hosted',
    'Builds on a vendor’s machines need a connection to the vendor.',
  ),
  between(
    'no-inbound-own-code-host',
    [network, codeHostSelfHosted],
    (boundary, own) => boundary === 'no-inbound' && own,
    'A hosted CI service cannot fetch code from your own server if nothing may come in; it must be told of changes by a runner or agent inside.',
  ),
  between(
    'self-hosted-without-skill',
    [opsSkill, hosting],
    (skill, host) => skill === 'low' && host === 'self-hosted',
    'You want to run the tool yourselves, but nobody in the team runs servers today. Count on learning time, or let a vendor run it.',
  ),
  between(
    'self-hosted-without-hours',
    [opsHours, hosting],
    (hours, host) => hours === 0 && host === 'self-hosted',
    'A tool on your own servers needs some hours of care, and you have none to give.',
  ),
  between(
    'sso-without-budget',
    [budget, singleSignOn],
    (dollars, required) => dollars === 0 && required,
    'Sign-in through your identity provider is most often a paid feature; with nothing to spend, few tools remain.',
  ),
  between(
    'attested-without-budget',
    [budget, certifications],
    (dollars, required) => dollars === 0 && required.length > 0,
    'Vendors give their attestations to paying customers; free plans are often left out.',
  ),
  between(
    'osi-only-managed',
    [openSource, hosting],
    (licence, host) => licence === 'osi-only' && host === 'managed',
    'Few tools are both open source throughout and run by a vendor.',
  ),
  between(
    'osi-only-attested',
    [openSource, certifications],
    (licence, required) => licence === 'osi-only' && required.length > 0,
    'Attestations belong to a vendor’s service; software that you run yourself has none of its own.',
  ),
  between(
    'keeps-what-it-replaces',
    [inUse, replacing],
    overlap,
    'A tool stands both among those you keep and among those you want to leave.',
  ),
  between(
    'excludes-what-it-uses',
    [inUse, exclude],
    overlap,
    'A tool that you keep is also on the list to leave out.',
  ),
  between(
    'excludes-the-standard',
    [standard, exclude],
    overlap,
    'A standard of your organisation is also on the list to leave out.',
  ),
  between(
    'replaces-the-standard',
    [standard, replacing],
    overlap,
    'You want to leave a tool that your organisation has standardised on.',
  ),
  between(
    'gitops-without-cluster',
    [kubernetes, wantedFeatures('ci-cd')],
    (cluster, wishes) => cluster === 'none' && wishes['gitops'] === 'must',
    'You have no Kubernetes, but GitOps tools put releases on Kubernetes.',
  ),
];

/** The conflicts in these answers, in a fixed order. */
export const conflictsIn = (answers: Answers): readonly Conflict[] =>
  conflicts.filter((conflict) => conflict.when(answers));
