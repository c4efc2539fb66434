/** Months after which prices, plans and statuses have usually moved enough to look again. */
const shelfLife = 6;

/** The same day some months later, or the last day of a shorter month: `2026-08-31` → `2027-02-28`. */
export const reviewDate = (date: string): string | undefined => {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day))
    return undefined;
  const last = new Date(Date.UTC(year, month + shelfLife, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + shelfLife, Math.min(day, last))).toISOString().slice(0, 10);
};
