/** The Content-Security-Policy of the page: in every answer of a server, and in the page where no server sends one. */

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Of src/state/start-worker.ts and src/app/updates.ts, one fixed address each.
  'trusted-types worker offline',
];

/** For the meta element of the built page. */
export const policyOfPage = directives.join('; ');

/** For the header. Who may frame the page counts there only. */
export const policyOfAnswers = [...directives, "frame-ancestors 'none'"].join('; ');

/** For the header of the view that is made for frames: it keeps nothing and asks nothing, so that any page may show it. */
export const policyOfEmbeds = [...directives, 'frame-ancestors *'].join('; ');
