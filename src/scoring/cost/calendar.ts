/** Weeks in a mean month: 52.2 weeks a year divided by 12. */
export const weeksPerMonth = 4.35;
