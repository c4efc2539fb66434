/**
 * How often a property is tried: the given number, or at least a thousand times where PROPERTY_RUNS=full asks for it
 * (`npm run test:properties`). Properties that take long are tried less often in the suite.
 */
export const propertyRuns = (usual: number): number =>
  process.env['PROPERTY_RUNS'] === 'full' ? Math.max(1000, usual) : usual;
