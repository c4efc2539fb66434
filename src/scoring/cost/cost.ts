/** A sum in US dollars a month with the range it may lie in. */
export interface Amount {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** What one part of the monthly cost is for. */
export interface CostPart extends Amount {
  /** `service` is paid to the vendor, `machines` for servers and runners. */
  readonly kind: 'service' | 'machines';
  /** What is paid for, with the numbers it was worked out from. */
  readonly label: string;
}

/** Out-of-pocket cost of a tool for a team, a month, by its cheapest plan that fits. */
export interface KnownCost extends Amount {
  readonly known: true;
  readonly plan: string;
  readonly parts: readonly CostPart[];
  /** What the figures leave out. */
  readonly notes: readonly string[];
  /** Date of the prices. */
  readonly asOf: string;
}

/** No published price fits, so nothing is claimed. */
export interface UnknownCost {
  readonly known: false;
  readonly because: string;
  /** True if it costs something all the same, such as a price told on request. */
  readonly surelyPaid: boolean;
  /** What it costs at the very least, from plans that come near; 0 if nothing can be said. */
  readonly atLeast: number;
}

export type Cost = KnownCost | UnknownCost;
