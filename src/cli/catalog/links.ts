import { allStatements, type Statement } from '../../catalog/statements.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import type { Outcome } from '../outcome.ts';
import { inParallel } from './in-parallel.ts';
import { checkLink, type LinkState } from './link-check.ts';
import { suppressedHosts } from './suppressed-hosts.ts';

const atOnce = 8;

export interface LinkOptions {
  /** The most addresses to check; those last read the longest ago come first. */
  readonly limit: number;
  /** Milliseconds to wait for each answer. */
  readonly timeout: number;
}

/** An address with every place in the catalog that rests on it. */
interface CitedAddress {
  readonly address: string;
  readonly places: readonly string[];
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '');

const place = ({ tool, path }: Statement) => `${tool}.json ${path}.source`;

const isAsked = ({ source }: Statement) =>
  source !== undefined && !suppressedHosts.some(({ host }) => new URL(source).hostname === host);

const byAge = (a: Statement, b: Statement) => (a.asOf ?? '').localeCompare(b.asOf ?? '', 'en');

const citedAddresses = (files: ReadonlyMap<string, ToolFile>): readonly CitedAddress[] => {
  const places = new Map<string, string[]>();
  for (const statement of allStatements(files).filter(isAsked).toSorted(byAge)) {
    const address = withoutFragment(statement.source ?? '');
    places.set(address, [...(places.get(address) ?? []), place(statement)]);
  }
  return [...places].map(([address, found]) => ({ address, places: found }));
};

interface Checked extends CitedAddress {
  readonly link: LinkState;
}

const complaints = (checked: readonly Checked[], state: 'dead' | 'doubtful'): string =>
  checked
    .map(({ address, places, link }) =>
      link.state === state
        ? `${state}: ${address} ${link.because}\n${places.map((one) => `  ${one}\n`).join('')}`
        : '',
    )
    .join('');

/**
 * Checks whether the sources of the catalog still answer and names file and field of each that does not. Exit code 1
 * if one is dead; a refusal or a timeout is only a doubt.
 */
export const checkLinks = async (
  files: ReadonlyMap<string, ToolFile>,
  { limit, timeout }: LinkOptions,
): Promise<Outcome> => {
  const cited = citedAddresses(files);
  const checked = await inParallel(cited.slice(0, limit), atOnce, async (one): Promise<Checked> => ({
    ...one,
    link: await checkLink(one.address, timeout),
  }));
  const count = (state: LinkState['state']) => checked.filter(({ link }) => link.state === state).length;
  const dead = count('dead');
  return {
    exitCode: dead > 0 ? 1 : 0,
    output: `${complaints(checked, 'dead')}${complaints(checked, 'doubtful')}${checked.length} of ${cited.length} addresses checked: ${count('alive')} alive, ${dead} dead, ${count('doubtful')} doubtful\n`,
    errors: '',
  };
};
