const LONGEST = 2048;
const ALLOWED = new Set(['https:', 'http:', 'mailto:']);

/**
 * The one gate for addresses that come from data: gives the normalised address, or `undefined` when it must not become
 * a link (another scheme such as `javascript:`, a relative address, user name or password inside, too long).
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > LONGEST) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  return ALLOWED.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}
