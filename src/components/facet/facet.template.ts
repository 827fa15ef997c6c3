import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../sdk/search/fold.ts';
import type { Facet, FacetValue } from '../../sdk/query.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import { fieldName } from '../search/field-names.ts';

/** Values shown before "Show all", and the length from which a facet can be searched. */
const FOLDED = 5;
const SEARCHABLE = 12;

/** What a facet shows. */
export interface FacetView {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly field: string;
  readonly facet: Facet | undefined;
  /** Values that the visitor chose. */
  readonly chosen: readonly string[];
  readonly expanded: boolean;
  /** What is typed in the search field of a long facet. */
  readonly find: string;
  /** Rows that the folded group had at its longest: it keeps their room, so that the groups below never move. */
  readonly rows: number;
}

/** What a visitor can do in it; the field stands in `data-field` of the facet. */
export interface FacetActions {
  readonly toggle: (event: Event) => void;
  readonly expand: (event: Event) => void;
  readonly find: (event: Event) => void;
}

/** Rows of a folded group: values, and the way to all of them. None when there is nothing to choose from. */
export function foldedRows(facet: Facet | undefined): number {
  const values = facet?.values.length ?? 0;
  return values < 2 ? 0 : Math.min(values, FOLDED + 1);
}

/** One group of checkboxes with counts. Not there at all when it never had anything to choose from. */
export function facetGroup(view: FacetView, actions: FacetActions): TemplateResult | typeof nothing {
  const { localize, field, facet, chosen } = view;
  const name = fieldName(localize, field);
  const values = ordered(view);
  if (!facet || (view.rows === 0 && chosen.length === 0)) return nothing;
  const searchable = facet.values.length > SEARCHABLE && view.expanded;
  const found = searchable ? matching(view, values) : values;
  const shown = view.expanded
    ? found
    : found.filter(({ value }, place) => place < FOLDED || chosen.includes(value));
  const most = Math.max(1, ...facet.values.map(({ count }) => count));
  const more = facet.values.length > shown.length || view.expanded;
  const free = view.expanded ? 0 : Math.min(view.rows, FOLDED) - Math.max(1, shown.length);
  return html`<details class="facet" part="item" data-field=${field} open>
    <summary part="label">
      ${name}${
        chosen.length === 0
          ? nothing
          : html`<span class="chosen number"
              ><span aria-hidden="true">${chosen.length}</span
              ><span class="visually-hidden"
                >${localize.t('facetSelected', { field: '', n: chosen.length })}</span
              ></span
            >`
      }
    </summary>
    ${
      searchable
        ? html`<input
            class="find"
            part="input"
            type="search"
            aria-label=${localize.t('facetFind', { field: name })}
            placeholder=${localize.t('facetFind', { field: name })}
            .value=${view.find}
            @input=${actions.find}
          />`
        : nothing
    }
    <div role="group" aria-label=${name} class=${searchable ? 'long' : ''} @change=${actions.toggle}>
      ${shown.map((value) => choice(view, value, most))}
      ${
        shown.length === 0
          ? html`<div class="row"><p class="small muted">${localize.t('facetNone')}</p></div>`
          : nothing
      }
      ${Array.from({ length: Math.max(0, free) }, () => html`<div class="row" aria-hidden="true"></div>`)}
    </div>
    ${
      more
        ? html`<button
            type="button"
            class="link small"
            part="button"
            aria-expanded=${view.expanded}
            @click=${actions.expand}
          >
            ${view.expanded ? localize.t('less') : localize.t('facetAll', { n: facet.values.length })}
          </button>`
        : view.rows > FOLDED
          ? html`<div class="more-row" aria-hidden="true"></div>`
          : nothing
    }
  </details>`;
}

/** The room of a folded group whose values are still on their way. */
export function facetSkeleton(): TemplateResult {
  return html`<div class="facet reserved" aria-hidden="true"><div class="skeleton"></div></div>`;
}

function choice(
  { localize, labels, field, chosen }: FacetView,
  value: FacetValue,
  most: number,
): TemplateResult {
  return html`<label>
    <input type="checkbox" .value=${value.value} .checked=${chosen.includes(value.value)} />
    <bdi>${labels.of(localize, field, value.value, value.label)}</bdi>
    <span class="number">${localize.number(value.count)}</span>
    <svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${Math.round((value.count / most) * 100)} height="1" fill="currentColor" />
    </svg>
  </label>`;
}

/**
 * The most frequent first; chosen values that match nothing any more stay at the end. The order does not depend on what
 * is chosen, so that the list never moves under the pointer or the focus.
 */
function ordered({ facet, chosen }: FacetView): readonly FacetValue[] {
  const values = facet?.values ?? [];
  const gone = chosen.filter((value) => !values.some((other) => other.value === value));
  return [...values, ...gone.map((value) => ({ value, count: 0 }))];
}

function matching(
  { localize, labels, field, find }: FacetView,
  values: readonly FacetValue[],
): readonly FacetValue[] {
  const wanted = fold(find.trim());
  return wanted === ''
    ? values
    : values.filter(({ value, label }) => fold(labels.of(localize, field, value, label)).includes(wanted));
}
