import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../locales/groups.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import type { ActiveFilter } from '../search/search-model.ts';

/** Orders that a visitor can choose. Without words nothing matches best: the first is that of the data set then. */
const SORTS: readonly (readonly [sort: string, label: MessageKey])[] = [
  ['relevance', 'sortRelevance'],
  ['name', 'sortName'],
  ['country', 'sortCountry'],
];

/** The chosen filters, each with a way to take it back. */
export function chips(
  localize: Localize,
  labels: Labels,
  filters: readonly ActiveFilter[],
  actions: { readonly remove: (event: Event) => void; readonly clear: () => void },
): TemplateResult | typeof nothing {
  if (filters.length === 0) return nothing;
  return html`<ul class="chips" part="list chips" aria-label=${localize.t('activeFilters')}>
    ${filters.map(({ field, value }) => {
      // A range as one writes it: 2019–2024.
      const label = labels.of(localize, field, value.replace('..', '–'));
      return html`<li>
        <button
          type="button"
          class="chip"
          part="button"
          data-field=${field}
          data-value=${value}
          aria-label=${localize.t('remove', { label })}
          @click=${actions.remove}
        >
          <bdi>${label}</bdi><span aria-hidden="true">✕</span>
        </button>
      </li>`;
    })}
    <li>
      <button type="button" class="link small" part="button" @click=${actions.clear}>
        ${localize.t('clearAll')}
      </button>
    </li>
  </ul>`;
}

/** The order of the results. */
export function sortBy(
  localize: Localize,
  current: string | undefined,
  hasWords: boolean,
  choose: (event: Event) => void,
): TemplateResult {
  const chosen = current ?? 'relevance';
  return html`<label class="small"
    ><span>${localize.t('sortBy')}</span>
    <select part="input" @change=${choose}>
      ${SORTS.map(
        ([sort, label]) =>
          html`<option value=${sort} .selected=${sort === chosen}>
            ${localize.t(label === 'sortRelevance' && !hasWords ? 'sortDefault' : label)}
          </option>`,
      )}
    </select></label
  >`;
}
