import type { CatalogOverlay } from './catalog.ts';
import type { Tool } from './tool.ts';

/** How a tool is marked that an organisation's own file speaks of; undefined for all others. */
export const ownMarkInWords = ({ overlay }: Pick<Tool, 'overlay'>): string | undefined => {
  if (overlay === undefined) return undefined;
  const parts = [
    ...(overlay.prices === true ? ['prices'] : []),
    ...(overlay.preferred === undefined ? [] : ['preferred']),
    ...(overlay.banned === undefined ? [] : ['not allowed']),
  ];
  return parts.length === 0 ? 'your own file' : `your own file: ${parts.join(', ')}`;
};

/** The facts that a result rests on: `2026.11.0 of 2026-11-25 with the own file “Acme” (0123456789abcdef)`. */
export const versionInWords = ({
  version,
  date,
  overlay,
}: {
  readonly version: string;
  readonly date: string;
  readonly overlay?:
    (Pick<CatalogOverlay, 'fingerprint'> & { readonly name?: string | undefined }) | undefined;
}): string => {
  if (overlay === undefined) return `${version} of ${date}`;
  const name = overlay.name === undefined ? '' : ` “${overlay.name}”`;
  return `${version} of ${date} with the own file${name} (${overlay.fingerprint})`;
};

/** What stands at the foot of a picture that leaves the page: `ChooseOps, Results: CI/CD, catalog 2026.11.0 of …`. */
export const originInWords = (page: string, catalog: Parameters<typeof versionInWords>[0]): string =>
  `ChooseOps, ${page}, catalog ${versionInWords(catalog)}`;
