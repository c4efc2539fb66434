import * as v from 'valibot';

/** Ids of tools and neighbours: lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
  v.maxLength(60),
);
