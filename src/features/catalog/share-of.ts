/** A part of a whole in per cent, with one decimal where whole per cents would hide the rest. */
export const shareOf = (part: number, whole: number): string => {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  const nearlyAll = share > 99 && share < 100;
  const nearlyNone = share > 0 && share < 1;
  return `${share.toFixed(nearlyAll || nearlyNone ? 1 : 0)} %`;
};
