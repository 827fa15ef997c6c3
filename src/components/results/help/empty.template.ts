import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../base/localize.ts';
import { legible } from '../../base/legible.ts';

/**
 * The empty state: what was asked, and ways out of it.
 *
 * @param filtered whether filters were chosen
 * @param ways the ways that were found, if any; without them there is only advice
 */
export function emptyState(
  localize: Localize,
  typed: string,
  filtered: boolean,
  ways: TemplateResult | undefined,
): TemplateResult {
  // The title puts its own quotes around what was asked.
  const words = legible(typed.replace(/^"([^"]*)"?$/, '$1'));
  const title =
    words && filtered
      ? localize.t('emptyTitleBoth', { q: words })
      : filtered
        ? localize.t('emptyTitleFilters')
        : words
          ? localize.t('emptyTitle', { q: words })
          : localize.t('resultsNone');
  return html`<div class="empty" part="empty" tabindex="-1">
    <p><strong>${title}</strong></p>
    ${ways ?? html`<p class="small muted">${words ? localize.t('emptyHint') : nothing}</p>`}
  </div>`;
}
