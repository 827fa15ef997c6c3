import type { RenderItem } from 'coopkit';
import type { Organisation } from 'coopkit/sdk';

/** One result in the app's own way: a name that opens it, where it is, and what it is good at. */
export const partnerItem: RenderItem<Organisation> = (partner, { html, words, open, country, label }) => {
  const place = [partner.city, country(partner.country)].filter(Boolean).join(', ');
  const topics = (partner.offers ?? []).slice(0, 3).map(({ topic }) => label('topics', topic));
  return html`<button class="partner" type="button" @click=${open}>
    <strong>${words['name']}</strong>
    <span>${place}</span>
    <span>${topics.join(' · ')}</span>
  </button>`;
};
