import { failure } from '../failure.ts';

/** Without user name, query and fragment: they would be in the way of what is added to it, or are secrets. */
const BASE = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** Encrypted, or on this computer. */
const SAFE = /^https:|^http:\/\/(localhost|127\.[\d.]+|\[::1\])[:/]/;

/**
 * The address that all others of an API are relative to.
 *
 * @param given whole, or relative to the page; a slash at its end may be missing
 * @param secret whether requests carry headers, which may be tokens
 * @throws CoopkitError `config` when it can be no base, or secrets would travel unencrypted
 */
export async function baseOf(given: string | URL, secret: boolean): Promise<URL> {
  let href = '';
  try {
    ({ href } = new URL(given, globalThis.document?.baseURI));
  } catch {
    // Told as any other address that can be no base.
  }
  const fault = BASE.test(href) ? secret && !SAFE.test(href) && 'config.plain' : 'config.base';
  if (fault) throw await failure(fault, (href || String(given)).replace(/[?#].*/s, ''));
  return new URL(href.replace(/\/?$/, '/'));
}
