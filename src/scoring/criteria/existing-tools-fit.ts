import { nameOf } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import standard from '../../questions/stack/standard.ts';
import { defineCriterion, guessed, known, type Valuation } from '../criterion.ts';
import type { Context } from '../context.ts';

/** Ids of what the tool integrates with, as recorded at either end. */
const integratesWith = (tool: Tool, present: readonly string[], { catalog }: Context) =>
  present.filter(
    (id) => tool.integrations.includes(id) || catalog.find(id)?.integrations.includes(tool.id) === true,
  );

/**
 * A tool that the organisation's own file prefers is worth what a standard is: both say that it belongs to the
 * organisation, and two criteria would count that twice. But it is nothing that the team runs yet, so nobody gains by
 * working with it, and no stack has to keep it: a list of preferred tools often names two for the same job.
 */
const isPreferred = ({ overlay }: Tool) => overlay?.preferred !== undefined;

const prefersSome = ({ catalog, activity }: Context) =>
  (catalog.overlay?.preferred ?? []).some((id) => catalog.find(id)?.activities[activity] !== undefined);

const valuation = (tool: Tool, present: readonly string[], context: Context): Valuation => {
  if (present.includes(tool.id) || isPreferred(tool)) return known(1);
  const share = integratesWith(tool, present, context).length / Math.max(1, present.length);
  const value = 0.2 + 0.5 * share;
  // The list of integrations is never complete, so silence is not a no.
  return guessed(value, value, 0.7);
};

export default defineCriterion({
  id: 'existing-tools-fit',
  group: 'fit',
  label: 'Fit with what you run',
  scale: { worst: 'a stranger to everything you run', best: 'already in use, your standard or preferred' },
  asks: [inUse, standard],
  reads: ['integrations'],
  prepare: (context) => {
    const used = answerTo(context.answers, inUse) ?? [];
    const standards = answerTo(context.answers, standard) ?? [];
    const present = [...new Set([...used, ...standards])];
    if (present.length === 0 && !prefersSome(context)) return null;
    return {
      points: 130,
      value: (tool) => valuation(tool, present, context),
      because: (tool) => {
        if (used.includes(tool.id)) return 'You already run it.';
        if (standards.includes(tool.id)) return 'It is your organisation’s standard.';
        if (isPreferred(tool)) return `Your organisation prefers it: ${tool.overlay?.preferred ?? ''}`;
        if (present.length === 0) return 'It is none of the tools that your organisation prefers.';
        const partners = integratesWith(tool, present, context).map((id) => nameOf(context.catalog, id));
        return partners.length === 0
          ? 'No integration with what you run is recorded.'
          : `It works with ${partners.join(', ')}.`;
      },
    };
  },
});
