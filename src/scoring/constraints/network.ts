import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import hosting from '../../questions/limits/hosting.ts';
import network from '../../questions/limits/network.ts';
import codeHostSelfHosted from '../../questions/stack/code-host-self-hosted.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const runsInside = ({ facts: { deployment = [] } }: Tool) =>
  deployment.includes('self-hosted') || deployment.includes('library');

/** A vendor cannot run a service for a network that it cannot be reached from. */
const outOfReach = ({ facts: { deployment = [] } }: Tool): Verdict =>
  deployment.includes('library') && !deployment.includes('managed')
    ? pass
    : fail('You want the vendor to run it, and your network does not reach a vendor.');

const airGapped = (tool: Tool): Verdict => {
  const { deployment = [] } = tool.facts;
  if (deployment.includes('air-gapped') || deployment.includes('library')) return pass;
  return runsInside(tool)
    ? unknown('You can host it, but that it works without any outside network is not documented here.')
    : fail('It needs a connection to the vendor’s service, and your network has none.');
};

const noOutbound = (tool: Tool): Verdict =>
  runsInside(tool) ? pass : fail('Your servers may not call out, and it exists only as an outside service.');

const noInbound = (tool: Tool, hostInside: boolean): Verdict =>
  hostInside && !runsInside(tool)
    ? unknown('Check how an outside service would reach the code host inside your network.')
    : pass;

export default defineConstraint({
  id: 'network',
  label: 'Network',
  meaning: 'The tool must work across your network boundary.',
  asks: [network, hosting, codeHostSelfHosted],
  restsOn: () => ['deployment'],
  prepare: ({ answers }) => {
    const boundary = answerTo(answers, network);
    if (boundary === undefined || boundary === 'open') return null;
    const rented = answerTo(answers, hosting) === 'managed';
    const hostInside = answerTo(answers, codeHostSelfHosted) === true;
    return (tool) => {
      if (tool.facts.deployment === undefined) return unknown('How it can be hosted is not recorded.');
      if (boundary !== 'no-inbound' && rented) return outOfReach(tool);
      if (boundary === 'air-gapped') return airGapped(tool);
      return boundary === 'no-outbound' ? noOutbound(tool) : noInbound(tool, hostInside);
    };
  },
});
