import { legible } from './legible.ts';

/**
 * The host of an address, to name a link by. Letters beyond ASCII come in Punycode (`xn--…`): look-alikes of a known
 * name do not look like it. Of what is no address, or has no host, the text.
 */
export function hostName(address: string): string {
  const host = URL.canParse(address) && new URL(address).host.replace(/^www\./, '');
  return host || legible(address);
}
