import * as v from 'valibot';
import type { Catalog } from '../catalog/catalog.ts';
import { versionInWords } from '../catalog/overlay-in-words.ts';
import { decisionSchema } from '../decision/decision-schema.ts';

/** The catalog that an answer rests on; part of every answer. */
export const catalogSchema = v.omit(decisionSchema.entries.catalog, ['overlay']);

export const catalogStamp = ({ version, date }: Catalog): v.InferOutput<typeof catalogSchema> => ({
  version,
  date,
});

/** The last line of every answer in words. */
export const stampInWords = (catalog: Catalog): string =>
  `ChooseOps catalog ${versionInWords(catalog)}. Facts may have changed since their dates; check what you rely on.`;
