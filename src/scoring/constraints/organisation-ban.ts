import { defineConstraint, fail, pass } from '../constraint.ts';

export default defineConstraint({
  id: 'organisation-ban',
  label: 'Not allowed by your organisation',
  meaning: 'Tools that your organisation’s own file bans, with the reason that it gives.',
  asks: [],
  restsOn: () => [],
  prepare: ({ catalog: { overlay } }) => {
    if (overlay === undefined || overlay.banned.length === 0) return null;
    return (tool) => {
      const reason = tool.overlay?.banned;
      return reason === undefined ? pass : fail(`Your organisation does not allow it: ${reason}`);
    };
  },
});
