import { failureInWords } from './github-repository.ts';

/** Whether a page is still there. Only a clear "no" is dead; a refusal or silence may be meant for scripts alone. */
export type LinkState =
  | { readonly state: 'alive' }
  | { readonly state: 'dead'; readonly because: string }
  | { readonly state: 'doubtful'; readonly because: string };

const gone: ReadonlySet<number> = new Set([404, 410]);

/** Errors that mean there is no such host, as Node names them. */
const noHost: ReadonlySet<string> = new Set(['ENOTFOUND', 'ERR_TLS_CERT_ALTNAME_INVALID']);

const codeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause
    ? String(error.cause.code)
    : '';

const request = async (address: string, method: 'HEAD' | 'GET', timeout: number): Promise<LinkState> => {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'user-agent': 'chooseops-catalog (checks whether sources are still there)' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (response.ok) return { state: 'alive' };
    return { state: gone.has(response.status) ? 'dead' : 'doubtful', because: `answered ${response.status}` };
  } catch (error) {
    return { state: noHost.has(codeOf(error)) ? 'dead' : 'doubtful', because: failureInWords(error) };
  }
};

/**
 * Asks for a page without its content, and if that is not granted for all of it, since some servers answer HEAD
 * wrongly. `timeout` is in milliseconds for each of both. Never throws.
 */
export const checkLink = async (address: string, timeout: number): Promise<LinkState> => {
  const head = await request(address, 'HEAD', timeout);
  return head.state === 'alive' ? head : request(address, 'GET', timeout);
};
