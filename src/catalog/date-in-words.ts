const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A date of the catalog for people: `2026-08-21` → "21 Aug 2026", `2026-08` → "Aug 2026", `2026` → "2026". */
export const dateInWords = (date: string): string => {
  const [year = date, month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
};
