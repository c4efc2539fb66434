/** What people put between thousands, apart from the point. */
const gap = "[ ,'’\\u00a0\\u2009\\u202f]";

/** Thousands set apart, with a point before the fraction. */
const apart = new RegExp(`^\\d{1,3}(?:${gap}\\d{3})+(?:\\.\\d+)?$`);

/** Thousands set apart by points: more than one, or with a comma before the fraction. */
const pointed = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/;

/** One thousand to some, and one to others. */
const doubtful = /^[1-9]\d{0,2}\.\d{3}$/;

const dollars = /^(?:US ?)?\$ ?|^USD ?| ?(?:US ?)?\$$| ?USD$| (?:US )?dollars?$/i;

/** The text without the sign of the currency, where the number is one of US dollars. */
const withoutDollars = (text: string, unit: string): string =>
  unit.startsWith('US dollars') ? text.replace(dollars, '') : text;

const plain = (text: string): string => {
  if (apart.test(text)) return text.replaceAll(/[^\d.]/g, '');
  return (pointed.test(text) ? text.replaceAll('.', '') : text).replace(',', '.');
};

/**
 * A number as people write it: thousands may be set apart, a comma may stand for the point, dollars may have their
 * sign. NaN for anything else, and for what {@link twoReadings} says can be read in two ways.
 */
export const readNumber = (text: string, unit = ''): number => {
  const bare = withoutDollars(text.trim(), unit);
  if (doubtful.test(bare)) return Number.NaN;
  const number = plain(bare);
  return /^-?\d+(\.\d*)?$/.test(number) ? Number(number) : Number.NaN;
};

/** A number in digits that {@link readNumber} reads as this number. */
export const typedNumber = (number: number): string => {
  const text = String(number);
  return doubtful.test(text) ? `${text}0` : text;
};

/** Both readings of a text such as “1.000”, written so that each has only one; undefined if there are not two. */
export const twoReadings = (text: string, unit = ''): readonly [string, string] | undefined => {
  const bare = withoutDollars(text.trim(), unit);
  return doubtful.test(bare) ? [bare.replace('.', ''), typedNumber(Number(bare))] : undefined;
};
