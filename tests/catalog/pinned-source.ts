/** Names that everybody gives to branches, which move. */
const branches =
  /^(refs\/heads\/|(main|master|head|trunk|dev|devel|develop|development|next|latest|stable|gh-pages)(\/|$))/i;

/** A commit, or a tag: something with a number in its first or second word, as in `v2.1.0` and `rel/nifi-2.11.0`. */
const isFixed = (reference: string): boolean => {
  const [first = '', second = ''] = reference.split('/');
  if (branches.test(reference)) return false;
  return /^[0-9a-f]{7,40}$/.test(first) || reference.startsWith('refs/tags/') || /\d/.test(first + second);
};

/** What is said once and stays, apart from files: a commit, a release, a discussion with its number. */
const lasting = /^(commit\/[0-9a-f]{7,40}|(issues|pull|pulls|discussions)\/\d|releases\/tag\/\S)/;

const inRepository = (rest: string): boolean => {
  const file = /^(?:-\/)?(?:blob|tree|raw|blame|archive)\/(.+)$/.exec(rest);
  return file?.[1] === undefined ? lasting.test(rest) : isFixed(file[1]);
};

const afterRepository = (path: string) => path.split('/').slice(3).join('/');

/**
 * True if an address on a code host will still show what an editor read there: a tag or commit, or a numbered
 * discussion. Addresses elsewhere are not pinned by their form and count as pinned.
 */
export const isPinned = (address: string): boolean => {
  const { hostname, pathname } = new URL(address);
  const rest = afterRepository(pathname);
  switch (hostname) {
    case 'github.com':
    case 'www.github.com':
    case 'gitlab.com':
      return inRepository(rest);
    case 'raw.githubusercontent.com':
      return isFixed(rest);
    case 'codeberg.org':
      return /^src\/(commit|tag)\//.test(rest) || lasting.test(rest);
    default:
      return true;
  }
};
