/**
 * Whether the page may have a worker from an address, as far as a script can tell without trying. Trying where it is
 * forbidden does no harm but is reported to the page's owner, so in doubt there is none.
 */
export function mayStart(address: URL): boolean {
  return typeof Worker === 'function' && address.origin === globalThis.origin;
}

/**
 * Whether the page may have a Content Security Policy that forbids workers, or the making of one. A policy in a header
 * cannot be read, but one that is strict leaves its mark: each script has to carry a nonce.
 */
export function mayBeForbidden(): boolean {
  const marks = 'script[nonce], meta[http-equiv="content-security-policy" i]';
  return (globalThis.document?.querySelector(marks) ?? null) !== null;
}
