import { html } from 'lit';
import { safeUrl } from './safe-url.ts';

/** A link to an address from data; plain text when the address must not become a link. */
export function outLink(address: string | undefined, words: unknown, className = ''): unknown {
  const href = safeUrl(address);
  return href === undefined
    ? words
    : html`<a
        class=${className}
        part="link"
        href=${href}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${words}</a
      >`;
}
