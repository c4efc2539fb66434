/**
 * `npm run fuzz`: the fuzzing of the tests with many more inputs, drawn anew each time. FUZZ_RUNS says how many each
 * boundary gets. On failure the seed and the smallest failing input are printed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = process.env['FUZZ_RUNS'] ?? '100000';
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
// No input may hang, but that many take their time: half a second each would be a fault.
const limit = String(Number(runs) * 500);
spawn(process.execPath, [vitest, 'run', '--project', 'unit', '--testTimeout', limit, 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
