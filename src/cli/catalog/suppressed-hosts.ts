/** A host whose pages the check of sources leaves out. */
interface SuppressedHost {
  readonly host: string;
  /** Why a script cannot tell whether its pages are there. */
  readonly reason: string;
}

/** The one list of hosts that are not asked. Each entry must still be the host of a source. */
export const suppressedHosts: readonly SuppressedHost[] = [
  {
    host: 'www.npmjs.com',
    reason: 'Answers every script with 403; the packages are there for people and for npm.',
  },
];
