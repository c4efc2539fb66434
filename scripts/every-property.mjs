/**
 * `npm run test:properties`: the property-based tests of the core with at least a thousand runs each. In the suite
 * those that take long run less often.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const limit = String(30 * 60_000);
spawn(process.execPath, [vitest, 'run', '--project', 'unit', '--testTimeout', limit, 'tests/scoring'], {
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_RUNS: 'full' },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
