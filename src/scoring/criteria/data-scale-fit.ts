import { dataScales } from '../../catalog/vocabularies.ts';
import { answerTo } from '../../questions/answers.ts';
import { optionLabel } from '../../questions/question.ts';
import dataScale from '../../questions/workload/data-scale.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

/** Made for your scale 1; a burden where made for more; little use where made for less. */
const fitBySurplus = new Map([
  [-2, 0],
  [-1, 0.3],
  [0, 1],
  [1, 0.75],
  [2, 0.5],
]);

const level = (scale: (typeof dataScales)[number]) => dataScales.indexOf(scale);

export default defineCriterion({
  id: 'data-scale-fit',
  group: 'scale',
  label: 'Fit with your data',
  scale: { worst: 'made for far less', best: 'made for your amount' },
  asks: [dataScale],
  reads: ['dataScale'],
  prepare: ({ activity, answers }) => {
    const needed = answerTo(answers, dataScale);
    if (needed === undefined || dataScale.onlyFor?.includes(activity) !== true) return null;
    return {
      points: 50,
      value: ({ facts }) =>
        facts.dataScale === undefined
          ? unknownValue
          : known(fitBySurplus.get(level(facts.dataScale) - level(needed)) ?? 0),
      because: ({ facts }) =>
        facts.dataScale === undefined
          ? 'For which amount of data it is made is not recorded.'
          : `Made for data up to one ${facts.dataScale}; yours: ${optionLabel(dataScale, needed).toLowerCase()}.`,
    };
  },
});
