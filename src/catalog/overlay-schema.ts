import * as v from 'valibot';
import { idSchema } from './id-schema.ts';
import { ownPricesSchema } from './prices.ts';
import { ownToolSchema } from './tool-schema.ts';

/** The only version of the format of an organisation's own file so far. */
export const overlayFormatVersion = 1;

const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/**
 * The schema of `overlay.json`, an organisation's own file: tools of its own, prices it negotiated, what it does not
 * allow and what it prefers. It is merged with the catalog where it is read and sent nowhere.
 */
export const overlaySchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(overlayFormatVersion),
  /** What the file is called where it has had a part in a result. */
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  /** Tools by ids that the catalog does not use. */
  tools: v.optional(v.record(idSchema, ownToolSchema), {}),
  /** Prices by ids of the catalog's tools, in place of the published ones. */
  prices: v.optional(v.record(idSchema, ownPricesSchema), {}),
  /** Why a tool may not be used, by its id. */
  banned: v.optional(v.record(idSchema, reason), {}),
  /** Why a tool is preferred, by its id. */
  preferred: v.optional(v.record(idSchema, reason), {}),
});

/** An organisation's own file, as parsed. */
export type Overlay = v.InferOutput<typeof overlaySchema>;
