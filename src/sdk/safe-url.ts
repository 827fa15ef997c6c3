const LONGEST = 2048;
const ALLOWED = new Set(['https:', 'http:', 'mailto:']);

/**
 * The one gate for addresses that come from data: gives the normalised address, or `undefined` when it must not become
 * a link: another scheme such as `javascript:`, a relative address, user name or password inside, control characters
 * (parsers drop some of them, and with them what a reader or a filter saw), too long before or after normalisation.
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > LONGEST || /\p{Cc}/u.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { href, protocol, username, password } = url;
  return ALLOWED.has(protocol) && !username && !password && href.length <= LONGEST ? href : undefined;
}
