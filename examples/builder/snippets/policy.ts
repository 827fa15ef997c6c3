import type { Choice } from './types.ts';

/** The origin of an address, `'self'` for one that is relative to the page. */
const originOf = (address: string): string =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'";

/**
 * What a Content Security Policy of the page must allow: scripts from one origin, data from those of the sources.
 * Widgets need no style, font, image or frame to be allowed.
 *
 * @example
 * // script-src 'self' https://files.example; connect-src 'self' https://data.example
 */
export function policyFor({ scripts, sources }: Choice): string {
  const data = sources.map(({ address }) => originOf(address));
  const list = (origins: readonly string[]): string => [...new Set(["'self'", ...origins])].join(' ');
  return `script-src ${list([originOf(scripts)])}; connect-src ${list(data)}`;
}
