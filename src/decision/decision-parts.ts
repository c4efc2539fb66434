import * as v from 'valibot';

/** A text of a decision; sentences, names and ids. */
export const text = v.pipe(v.string(), v.maxLength(2000));

/** A share of 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Points of 100; the ends leave room for rounding. */
export const points = v.pipe(v.number(), v.minValue(-0.001), v.maxValue(100.001));

/** US dollars a month. */
export const money = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Hours a month. */
export const hours = v.pipe(v.number(), v.finite(), v.minValue(0));
