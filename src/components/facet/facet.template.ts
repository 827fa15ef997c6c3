import { html, nothing, type TemplateResult } from 'lit';
import { RANGE_FIELDS } from '../../sdk/model/field-vocabularies.ts';
import type { Facet, FacetValue } from '../../sdk/query.ts';
import type { Reader } from '../../sdk/client/types.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import { fieldName } from '../search/field-names.ts';
import type { FacetMore } from './more/more.ts';

/** Values shown before "Show all", and the length from which a facet can be searched. */
const FOLDED = 5;
const SEARCHABLE = 12;

/** What a facet shows. */
export interface FacetView {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Reads what labels are missing. */
  readonly client: Reader;
  readonly field: string;
  /**
   * The most frequent first; chosen values that match nothing any more stay at the end. The order does not depend on
   * what is chosen, so that the list never moves under the pointer or the focus.
   */
  readonly values: readonly FacetValue[];
  /** Values that the visitor chose. */
  readonly chosen: readonly string[];
  readonly expanded: boolean;
  /** Branches of a tree that the visitor opened or closed. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** What is typed in the search field of a long facet. */
  readonly find: string;
  /** Rows that the folded group had at its longest: it keeps their room, so that the groups below never move. */
  readonly rows: number;
  /** What only some groups need, once it is there. */
  readonly more: FacetMore | undefined;
}

/** What a visitor can do in it; the field stands in `data-field` of the facet. */
export interface FacetActions {
  readonly toggle: (event: Event) => void;
  readonly expand: (event: Event) => unknown;
  readonly find: (event: Event) => void;
  /** Opens or closes a branch of a tree, whose value is in `data-branch`. */
  readonly open: (event: Event) => void;
  readonly choose: (field: string, value: string) => void;
}

/** Rows of a folded group: values, and the way to all of them. None when there is nothing to choose from. */
export function foldedRows(facet: Facet | undefined): number {
  const values = facet?.values ?? [];
  const roots = values.filter(({ parent }) => parent === undefined).length;
  return values.length < 2 ? 0 : Math.min(roots, FOLDED + 1);
}

/** Whether there are so many values that one may look for some. */
export const isLong = (values: readonly FacetValue[]): boolean => values.length > SEARCHABLE;

/** Whether values of a facet stand under others. */
export const isTree = (values: readonly FacetValue[]): boolean =>
  values.some(({ parent }) => parent !== undefined);

/** One group of checkboxes with counts. Not there at all when it never had anything to choose from. */
export function facetGroup(view: FacetView, actions: FacetActions): TemplateResult | typeof nothing {
  const { localize, field, chosen, more } = view;
  if (view.rows === 0 && chosen.length === 0) return nothing;
  const name = more?.nameOf(field) ?? fieldName(localize, field);
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
      more && RANGE_FIELDS.has(field)
        ? more.range(view, name, (value) => actions.choose(field, value))
        : choices(view, actions, name)
    }
  </details>`;
}

function choices(view: FacetView, actions: FacetActions, name: string): TemplateResult {
  const { localize, values, chosen, expanded, more } = view;
  const branching = isTree(values);
  const finder =
    isLong(values) && (expanded || branching) ? more?.finder(view, name, actions.find) : undefined;
  const wanted = finder?.wanted;
  const most = Math.max(1, ...values.map(({ count }) => count));
  const first = expanded ? values.length : FOLDED;
  const branches = branching ? more?.branches(view, first, wanted) : undefined;
  const found = wanted ? values.filter(wanted) : values;
  const shown = branches ?? found.filter(({ value }, place) => place < first || chosen.includes(value));
  const all = branching ? values.filter(({ parent }) => parent === undefined).length : values.length;
  const free = expanded ? 0 : Math.min(view.rows, FOLDED) - Math.max(1, shown.length);
  return html`${finder?.field(found.length)}
    <div role="group" aria-label=${name} class=${finder ? 'long' : ''} @change=${actions.toggle}>
      ${
        branches
          ? more?.tree(branches, { view, actions, most, open: wanted !== undefined })
          : shown.map((value) => choice(view, value as FacetValue, most))
      }
      ${
        shown.length === 0
          ? html`<div class="row"><p class="small muted">${localize.t('facetNone')}</p></div>`
          : nothing
      }
      ${Array.from({ length: Math.max(0, free) }, () => html`<div class="row" aria-hidden="true"></div>`)}
    </div>
    ${
      all > shown.length || expanded
        ? html`<button
            type="button"
            class="link small"
            part="button"
            aria-expanded=${expanded}
            @click=${actions.expand}
          >
            ${expanded ? localize.t('less') : localize.t('facetAll', { n: all })}
          </button>`
        : view.rows > FOLDED
          ? html`<div class="more-row" aria-hidden="true"></div>`
          : nothing
    }`;
}

/** The room of a folded group whose values are still on their way. */
export function facetSkeleton(field: string): TemplateResult {
  const room = RANGE_FIELDS.has(field) ? 'ranged' : 'reserved';
  return html`<div class="facet ${room}" aria-hidden="true"><div class="skeleton"></div></div>`;
}

/** @param partly whether values below it are chosen, and not it itself */
export function choice(view: FacetView, value: FacetValue, most: number, partly = false): TemplateResult {
  const { localize, chosen } = view;
  return html`<label>
    <input
      type="checkbox"
      .value=${value.value}
      .checked=${chosen.includes(value.value)}
      .indeterminate=${partly}
    />
    <span><bdi>${wordFor(view, value)}</bdi></span>
    <span class="number">${localize.number(value.count)}</span>
    <svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${Math.round((value.count / most) * 100)} height="1" fill="currentColor" />
    </svg>
  </label>`;
}

/** What visitors call a value. */
export function wordFor({ localize, labels, field, more }: FacetView, { value, label }: FacetValue): string {
  return more?.valueName(localize, field, value) ?? labels.of(localize, field, value, label);
}
