import * as v from 'valibot';

/** Where and how to reach the GitHub REST API. */
export interface GitHubAccess {
  /** Base address without a trailing slash, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** A personal access token; without one GitHub answers 60 requests an hour. */
  readonly token?: string;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
}

/** What GitHub says of a repository. */
export interface Repository {
  /** `owner/name` as it is now; another one than asked for if the repository was renamed or moved. */
  readonly fullName: string;
  readonly stars: number;
  readonly archived: boolean;
  /** Day of the last push, `YYYY-MM-DD`; undefined for an empty repository. */
  readonly lastPush: string | undefined;
  /** SPDX identifier; undefined if GitHub recognised no licence. */
  readonly licence: string | undefined;
}

export type RepositoryAnswer =
  | { readonly outcome: 'read'; readonly repository: Repository }
  /** No such repository, or it is private. */
  | { readonly outcome: 'missing' }
  /** GitHub answers nothing more until then. */
  | { readonly outcome: 'limited'; readonly until: string }
  | { readonly outcome: 'failed'; readonly because: string };

const repositorySchema = v.pipe(
  v.object({
    full_name: v.string(),
    stargazers_count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    archived: v.boolean(),
    pushed_at: v.nullish(v.string()),
    license: v.nullish(v.object({ spdx_id: v.nullish(v.string()) })),
  }),
  v.transform(({ full_name, stargazers_count, archived, pushed_at, license }): Repository => {
    const spdx = license?.spdx_id ?? 'NOASSERTION';
    return {
      fullName: full_name,
      stars: stargazers_count,
      archived,
      lastPush: pushed_at?.slice(0, 10),
      licence: spdx === 'NOASSERTION' ? undefined : spdx,
    };
  }),
);

/** A refusal for asking too much: either limit of GitHub, the hourly one or the one against bursts. */
const isLimited = ({ status, headers }: Response) =>
  status === 429 ||
  (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')));

const limitEnd = ({ headers }: Response): string => {
  const wait = headers.get('retry-after');
  if (wait !== null) return `in ${wait} seconds`;
  const reset = Number(headers.get('x-ratelimit-reset'));
  return reset > 0 ? new Date(reset * 1000).toISOString() : 'later';
};

const answerFrom = async (response: Response): Promise<RepositoryAnswer> => {
  if (response.status === 404 || response.status === 451) return { outcome: 'missing' };
  if (isLimited(response)) return { outcome: 'limited', until: limitEnd(response) };
  if (!response.ok) return { outcome: 'failed', because: `GitHub answered ${response.status}` };
  const body: unknown = await response.json();
  const parsed = v.safeParse(repositorySchema, body);
  return parsed.success
    ? { outcome: 'read', repository: parsed.output }
    : { outcome: 'failed', because: `GitHub answered something else: ${parsed.issues[0].message}` };
};

/** Why a request failed, in the words of the system. */
export const failureInWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
};

/** Reads one repository, `owner/name`; follows renames. Never throws: what went wrong is in the answer. */
export const readRepository = async (
  name: string,
  { apiUrl, token, timeout }: GitHubAccess,
): Promise<RepositoryAnswer> => {
  try {
    const response = await fetch(`${apiUrl}/repos/${name}`, {
      headers: {
        'accept': 'application/vnd.github+json',
        'user-agent': 'chooseops-catalog',
        'x-github-api-version': '2022-11-28',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      signal: AbortSignal.timeout(timeout),
    });
    return await answerFrom(response);
  } catch (error) {
    return { outcome: 'failed', because: failureInWords(error) };
  }
};
