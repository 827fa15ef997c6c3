import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../base/localize.ts';
import type { SearchController } from '../search/search-controller.ts';
import { facetGroup, facetSkeleton, foldedRows, type FacetActions } from './facet.template.ts';

/** The behaviour of facets inside any element that takes part in a search. */
export class FacetController {
  readonly #host: ReactiveControllerHost;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #expanded = new Set<string>();
  readonly #find = new Map<string, string>();
  readonly #rows = new Map<string, number>();

  constructor(host: ReactiveControllerHost, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
  }

  /** One group, or nothing when the field has no values to choose from. */
  template(field: string): TemplateResult | typeof nothing {
    const model = this.#search.model;
    if (!model) return facetSkeleton();
    if (model.isFixed(field)) return nothing;
    if (!model.state.page && !model.state.error) return facetSkeleton();
    const facet = model.state.page?.facets.find((candidate) => candidate.field === field);
    const rows = Math.max(this.#rows.get(field) ?? 0, foldedRows(facet));
    this.#rows.set(field, rows);
    return facetGroup(
      {
        localize: this.#localize,
        labels: this.#search.labels,
        field,
        facet,
        chosen: model.filters.filter((filter) => filter.field === field).map(({ value }) => value),
        expanded: this.#expanded.has(field),
        find: this.#find.get(field) ?? '',
        rows,
      },
      this.#actions,
    );
  }

  readonly #actions: FacetActions = {
    toggle: (event) => {
      const box = event.target as HTMLInputElement;
      if (box.type !== 'checkbox') return;
      const asked = this.#search.toggle(fieldOf(event), box.value);
      if (!asked) box.checked = !box.checked;
    },
    expand: (event) => {
      const field = fieldOf(event);
      if (!this.#expanded.delete(field)) this.#expanded.add(field);
      this.#find.delete(field);
      this.#host.requestUpdate();
    },
    find: (event) => {
      this.#find.set(fieldOf(event), (event.target as HTMLInputElement).value);
      this.#host.requestUpdate();
    },
  };
}

function fieldOf(event: Event): string {
  return (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
}
