import { failure } from '../failure.ts';

/**
 * The address that all others of an API are relative to.
 *
 * @param given whole, or relative to the page; a slash at its end may be missing
 * @param secret whether requests carry headers, which may be tokens: they travel encrypted, or stay on this computer
 * @throws CoopkitError `config` when it can be no base
 */
export async function baseOf(given: string | URL, secret: boolean): Promise<URL> {
  const name = String(given).replace(/[?#].*/s, '');
  let base: URL;
  try {
    base = new URL(given, globalThis.document?.baseURI);
  } catch (cause) {
    throw await failure('config.base', name, { cause });
  }
  const { protocol, username, password, search, hash } = base;
  const isPlain = protocol === 'http:';
  if (!(isPlain || protocol === 'https:') || username || password || search || hash) {
    throw await failure('config.base', base.origin + base.pathname);
  }
  if (secret && isPlain && !LOOPBACK.test(base.hostname)) throw await failure('config.plain', base.origin);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;
