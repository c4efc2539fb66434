import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { policyOfAnswers, policyOfPage } from '../../scripts/policy.mjs';
import { headersFor, securityHeaders } from '../../scripts/site.mjs';

test('the policy allows nothing inline, no evaluated text and nobody else', () => {
  expect(policyOfAnswers).not.toMatch(/unsafe|https?:|\*/);
  expect(policyOfAnswers).toContain("require-trusted-types-for 'script'");
  expect(policyOfAnswers).toContain("frame-ancestors 'none'");
});

test('the page says what the header says, but for the frames, which count in a header alone', () => {
  expect(`${policyOfPage}; frame-ancestors 'none'`).toBe(policyOfAnswers);
});

const nginx = readFileSync('deploy/nginx.conf', 'utf8');

/** The value that nginx gives a variable for one address, by the map of that name. */
const mapped = (variable: string, path: string): string => {
  const [, block = ''] = new RegExp(`map \\$request_uri \\$${variable} \\{(.*?)\\}`, 's').exec(nginx) ?? [];
  const lines = [...block.matchAll(/^\s*(default|"~([^"]+)") "(.*)";$/gm)];
  const match = lines.find(([, , pattern]) => pattern !== undefined && new RegExp(pattern).test(path));
  return (match ?? lines.find(([, name]) => name === 'default'))?.[3] ?? '';
};

const headersOfNginx = (path: string) =>
  Object.fromEntries(
    [...nginx.matchAll(/add_header (\S+) "(.+)" always;/g)]
      .map(([, name, value = '']) => [
        name,
        value.replaceAll(/\$(\w+)/g, (_, word: string) => mapped(word, path)),
      ])
      // nginx leaves out a header without a value.
      .filter(([, value]) => value !== ''),
  ) as Record<string, string>;

test.each([
  '/',
  '/results/ci-cd',
  '/catalog/tools/jenkins',
  '/embed',
  '/embed/ci-cd',
  '/catalog-data/v1/index.json',
])('the container sends the headers of the server for %s', (path) => {
  expect(headersOfNginx(path)).toEqual(headersFor(path));
});

test('one view alone may be framed, and the data alone be fetched from elsewhere', () => {
  expect(headersFor('/embed/ci-cd')['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(headersFor('/tools/embed/ci-cd', '/tools/')['Content-Security-Policy']).toContain(
    'frame-ancestors *',
  );
  expect(headersFor('/catalog-data/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
  for (const path of ['/', '/embedded', '/results/embed/', '/catalog/embed/ci-cd', '/assets/embed/a.js'])
    expect(headersFor(path)).toEqual(securityHeaders);
  expect(headersFor('/embed/ci-cd')['Access-Control-Allow-Origin']).toBeUndefined();
});
