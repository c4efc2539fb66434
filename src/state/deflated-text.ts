import type { Problem } from '../questions/problem.ts';

const format = 'deflate-raw';

/** Most bytes of text that are unpacked; a few hundred bytes could hold gigabytes. */
const mostUnpacked = 64 * 1024;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')),
    (letter) => letter.codePointAt(0) ?? 0,
  );

/** A text packed into the letters, digits, - and _ (DEFLATE, RFC 1951; base64url without padding, RFC 4648). */
export const deflated = async (text: string): Promise<string> => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
};

export type Inflated =
  | { readonly text: string; readonly problem?: never }
  | { readonly problem: Omit<Problem, 'path'>; readonly text?: never };

const cutOff: Inflated = {
  problem: {
    expected: 'a whole link',
    got: 'one that is cut off or changed',
    plain: 'The link is not whole: part of it was lost or changed on the way. Copy it again, all of it.',
  },
};

const tooLong: Inflated = {
  problem: {
    expected: `at most ${mostUnpacked} bytes of text`,
    got: 'more',
    plain: 'The link holds more than any set of answers could, so it was not read.',
  },
};

/** Unpacks what {@link deflated} packed, and stops once there is too much of it. Never throws. */
export const inflated = async (packed: string): Promise<Inflated> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    if (!/^[\w-]+$/.test(packed)) return cutOff;
    const stream = new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream(format));
    await stream.pipeTo(
      new WritableStream({
        write: (chunk: Uint8Array) => {
          size += chunk.length;
          if (size > mostUnpacked) throw new RangeError('too much text');
          text += decoder.decode(chunk, { stream: true });
        },
      }),
    );
    return { text: text + decoder.decode() };
  } catch {
    return size > mostUnpacked ? tooLong : cutOff;
  }
};
