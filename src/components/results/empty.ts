import { html, nothing, type TemplateResult } from 'lit';
import type { ListQuery } from '../../sdk/query.ts';
import type { Localize } from '../base/localize.ts';
import type { ActiveFilter, SearchModel } from '../search/search-model.ts';

/** A filter whose removal would give results, and how many. */
export interface WayOut {
  readonly filter: ActiveFilter;
  readonly count: number;
}

/**
 * What the visitor could drop to find something: each chosen field is left out once and counted.
 *
 * @returns at most three ways, the most fruitful first
 */
export async function waysOut(model: SearchModel, signal: AbortSignal): Promise<readonly WayOut[]> {
  const { cursor: _cursor, page: _page, facets: _facets, ...query } = model.state.query;
  const counted = await Promise.all(
    model.filters.map(async (filter) => {
      const without: ListQuery = { ...query, ...model.toggled(filter.field, filter.value), pageSize: 1 };
      const { total } = await model.client.organisations.list(without, { signal });
      return { filter, count: total?.value ?? 0 };
    }),
  );
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}

/** The empty state: what was asked, and ways out of it. */
export function emptyState(
  localize: Localize,
  view: {
    readonly words: string;
    readonly filtered: boolean;
    readonly ways: readonly (WayOut & { label: string })[];
  },
  drop: (event: Event) => void,
): TemplateResult {
  const { words, filtered, ways } = view;
  const title =
    words && filtered
      ? localize.t('emptyTitleBoth', { q: words })
      : filtered
        ? localize.t('emptyTitleFilters')
        : words
          ? localize.t('emptyTitle', { q: words })
          : localize.t('resultsNone');
  return html`<div class="empty" part="empty">
    <p><strong>${title}</strong></p>
    ${
      ways.length === 0
        ? html`<p class="small muted">${words ? localize.t('emptyHint') : nothing}</p>`
        : html`<ul class="ways">
            ${ways.map(
              ({ label, count, filter }) =>
                html`<li class="small">
                  ${localize.t('without', { label, n: count })}
                  <button
                    type="button"
                    class="link"
                    part="button"
                    data-field=${filter.field}
                    data-value=${filter.value}
                    @click=${drop}
                  >
                    ${localize.t('showThem')}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
