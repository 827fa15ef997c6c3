/*
 * What every answer carries, errors and 304 too: a page of another origin can then read all of them, and a simple GET
 * needs no preflight. No cookies and no `Origin` in any answer, so one copy in a cache serves everybody.
 */
const SHARED = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-content-type-options': 'nosniff',
} as const;

/** The methods that are answered. */
export const METHODS = 'GET, HEAD, OPTIONS';

/** An answer with a body of text, and its length. */
export function textAnswer(
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = new TextEncoder().encode(text);
  return new Response(body, {
    status,
    headers: { ...SHARED, 'content-type': type, 'content-length': String(body.length), ...headers },
  });
}

/** The same without its body: what HEAD is answered with. */
export const headOf = ({ status, headers }: Response): Response => new Response(null, { status, headers });

/** Tells a browser that asks beforehand what it may ask. Nothing in the contract makes one ask. */
export const preflightAnswer = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...SHARED,
      allow: METHODS,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    },
  });

/**
 * A good answer with its ETag, a digest of its body; 304 without one when the asker has it already.
 *
 * @param known the `If-None-Match` of the request
 */
export async function taggedAnswer(
  type: string,
  text: string,
  cacheControl: string,
  known: string | null,
): Promise<Response> {
  const etag = `"${await digestOf(text)}"`;
  const headers = { etag, 'cache-control': cacheControl };
  return isKnown(etag, known)
    ? new Response(null, { status: 304, headers: { ...SHARED, ...headers } })
    : textAnswer(200, type, text, headers);
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2): a cache may have marked its copy with `W/`. */
const isKnown = (etag: string, known: string | null): boolean =>
  known !== null && known.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));

/** 128 bits of the SHA-256 of a text, in hexadecimal digits. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
