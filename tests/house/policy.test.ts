import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { policyOfAnswers, policyOfPage } from '../../scripts/policy.mjs';
import { securityHeaders } from '../../scripts/site.mjs';

test('the policy allows nothing inline, no evaluated text and nobody else', () => {
  expect(policyOfAnswers).not.toMatch(/unsafe|https?:|\*/);
  expect(policyOfAnswers).toContain("require-trusted-types-for 'script'");
  expect(policyOfAnswers).toContain("frame-ancestors 'none'");
});

test('the page says what the header says, but for the frames, which count in a header alone', () => {
  expect(`${policyOfPage}; frame-ancestors 'none'`).toBe(policyOfAnswers);
});

test('the container sends the headers of the server', () => {
  const lines = readFileSync('deploy/nginx.conf', 'utf8').matchAll(/add_header (\S+) "(.+)" always;/g);
  expect(Object.fromEntries([...lines].map(([, name, value]) => [name, value]))).toEqual(securityHeaders);
});
