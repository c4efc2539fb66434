import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const endings = {
  archived: 'Its repository is archived',
  discontinued: 'It has been discontinued',
  renamed: 'It goes on under another name',
  unmaintained: 'Nobody maintains it any more',
} as const;

const ended = (state: string): state is keyof typeof endings => state in endings;

const since = (day: string | undefined) => (day === undefined ? '' : ` (since ${day})`);

const announced = ({ status }: Tool, today: string): Verdict => {
  if (status.endsOn === undefined)
    return unknown('Its end has been announced; check until when it can be used.');
  return status.endsOn <= today
    ? fail(`It ended on ${status.endsOn}.`)
    : unknown(`It ends on ${status.endsOn}: plan the move before you start.`);
};

const judge = (tool: Tool, today: string, owned: boolean): Verdict => {
  const { state, since: begun, closedToNewCustomersSince: closed } = tool.status;
  if (ended(state)) return fail(`${endings[state]}${since(begun)}.`);
  if (closed !== undefined && closed <= today && !owned)
    return fail(`New customers have not been able to buy it since ${closed}.`);
  if (state === 'sunset-announced' || tool.status.endsOn !== undefined) return announced(tool, today);
  return pass;
};

export default defineConstraint({
  id: 'lifecycle',
  label: 'Still alive',
  meaning: 'A tool that has ended, or that nobody new can get, is never recommended.',
  asks: [inUse],
  restsOn: () => ['status'],
  prepare: ({ answers, today }) => {
    const owned = new Set(answerTo(answers, inUse));
    return (tool) => judge(tool, today, owned.has(tool.id));
  },
});
