/* Base64 for addresses (RFC 4648, section 5), without padding, of text whose letters are bytes. */

export const toBase64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** @throws DOMException when it is none */
export const fromBase64url = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));
