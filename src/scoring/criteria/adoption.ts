import type { Tool } from '../../catalog/tool.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import { between, defineCriterion, guessed, known, type Valuation } from '../criterion.ts';
import { piecewise } from '../value-functions.ts';

/**
 * Stars count by their order of magnitude: 100 is little known, 50,000 is everywhere. They show interest, not use,
 * so without a share in a survey they bring a tool to 0.75 at most.
 */
const mostByStars = 0.75;
const byStars = piecewise([2, 0], [3, 0.25], [4, 0.55], [4.7, mostByStars]);

/** Share of organisations in a survey: a third is as common as tools get. */
const byShare = piecewise([0, 0.2], [0.05, 0.6], [0.2, 0.9], [0.33, 1]);

/** Hosted products have no stars to count; their use is seldom published. */
const uncounted = guessed(0, 0.4, 1);

const valuation = ({ facts: { githubStars, surveyShare } }: Tool): Valuation => {
  if (githubStars === undefined && surveyShare === undefined) return uncounted;
  const stars = githubStars === undefined ? 0 : byStars(Math.log10(Math.max(1, githubStars)));
  const share = surveyShare === undefined ? 0 : byShare(surveyShare);
  const value = Math.max(stars, share);
  // What is not recorded could only show wider use: a survey any, stars no more than their ceiling.
  if (surveyShare === undefined) return between(value, value, 1);
  return githubStars === undefined ? between(value, value, Math.max(value, mostByStars)) : known(value);
};

export default defineCriterion({
  id: 'adoption',
  group: 'community',
  label: 'Adoption',
  scale: { worst: 'hardly known', best: 'used everywhere' },
  asks: [],
  reads: ['githubStars', 'surveyShare'],
  prepare: () => ({
    points: 60,
    value: valuation,
    because: ({ facts: { githubStars, surveyShare } }) => {
      const stars = githubStars === undefined ? [] : [`${numberInWords(githubStars)} stars on GitHub`];
      const share =
        surveyShare === undefined
          ? []
          : [`used by ${Math.round(100 * surveyShare)} % of organisations in a survey`];
      const words = [...share, ...stars].join('; ');
      return words === ''
        ? 'How widely it is used is not recorded.'
        : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    },
  }),
});
