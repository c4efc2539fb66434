/** Four decimals: enough to check every sum, and the same bytes on every machine. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
