/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Spreads a text over 32 bits (FNV-1a), so that each name has a stream of its own. */
const hashText = (text: string): number => {
  let hash = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01_00_01_93);
  }
  return hash >>> 0;
};

/**
 * Seeded generator sfc32 (Chris Doty-Humphrey, PractRand), 2^-32 steps. The same seed and stream give the same
 * numbers on every machine.
 */
export const createRandom = (seed: number, stream = ''): Random => {
  let a = seed >>> 0;
  let b = hashText(stream);
  let c = 0x9e_37_79_b9;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
};

/** Standard normal variate (Marsaglia & Bray's polar method). */
const normal = (random: Random): number => {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const radius = x * x + y * y;
    if (radius > 0 && radius < 1) return x * Math.sqrt((-2 * Math.log(radius)) / radius);
  }
};

/** Exponential variate of mean 1. */
export const exponential = (random: Random): number => -Math.log(1 - random());

/** Gamma variate of the given shape and scale 1 (Marsaglia & Tsang 2000); shape must be above 0. */
export const gamma = (random: Random, shape: number): number => {
  if (shape === 1) return exponential(random);
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};
