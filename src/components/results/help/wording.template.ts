import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../../../sdk/query.ts';
import type { Localize } from '../../base/localize.ts';
import { legible } from '../../base/legible.ts';

/** Which words the question was read as, when a mistyped one was read as another. */
export function readAs(localize: Localize, { corrections }: Page): TemplateResult | typeof nothing {
  if (corrections.length === 0) return nothing;
  const to = corrections.map((correction) => legible(correction.to)).join(', ');
  return html`<p class="small muted read-as" part="status">${localize.t('readAs', { to })}</p>`;
}

/**
 * Other wordings that find more, each as a button that asks it.
 *
 * @param counted whether the totals hold, which leave filters aside
 * @param ask called with the click on a wording, which is in `data-q`
 */
export function didYouMean(
  localize: Localize,
  { didYouMean: wordings = [] }: Page,
  counted: boolean,
  ask: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (wordings.length === 0) return nothing;
  return html`<div class="meant small" part="status">
    <p id="meant">${localize.t('didYouMean')}</p>
    <ul aria-labelledby="meant">
      ${wordings.map(
        ({ q, total }) =>
          html`<li>
            <button type="button" class="link" part="button" data-q=${q} @click=${ask}>
              <bdi>${legible(q)}</bdi>
            </button>
            ${counted ? html`<span class="muted">${localize.t('results', { n: total })}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
