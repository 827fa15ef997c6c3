import { nothing, type LitElement, type TemplateResult } from 'lit';
import { RANGE_FIELDS } from '../../sdk/model/field-vocabularies.ts';
import type { FacetValue } from '../../sdk/query.ts';
import type { Localize } from '../base/localize.ts';
import type { SearchController } from '../search/search-controller.ts';
import {
  facetGroup,
  facetSkeleton,
  foldedRows,
  isLong,
  isTree,
  type FacetActions,
} from './facet.template.ts';
import type { FacetMore } from './more/more.ts';

/** The behaviour of facets inside any element that takes part in a search. */
export class FacetController {
  readonly #host: LitElement;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #expanded = new Set<string>();
  readonly #opened = new Map<string, Map<string, boolean>>();
  readonly #find = new Map<string, string>();
  readonly #rows = new Map<string, number>();
  #more: FacetMore | 'loading' | 'failed' | undefined;
  #loaded: Promise<void> | undefined;

  constructor(host: LitElement, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
  }

  /** One group, or nothing when the field has no values to choose from. */
  template(field: string): TemplateResult | typeof nothing {
    const model = this.#search.model;
    if (!model) return facetSkeleton(field);
    if (model.isFixed(field)) return nothing;
    const { page, error } = model.state;
    // The results say that nothing could be had; what was chosen has no count then.
    if (!page) return error ? nothing : facetSkeleton(field);
    const facet = page.facets.find((candidate) => candidate.field === field);
    const chosen = this.#chosen(field);
    const values = withChosen(facet?.values ?? [], RANGE_FIELDS.has(field) ? [] : chosen);
    const rows = Math.max(this.#rows.get(field) ?? 0, foldedRows(facet));
    this.#rows.set(field, rows);
    const needsMore = RANGE_FIELDS.has(field) || field === 'has' || isTree(values);
    if (needsMore) void this.#load();
    // Where the rest does not come, plain checkboxes do.
    if (needsMore && this.#more === 'loading') return facetSkeleton(field);
    return facetGroup(
      {
        localize: this.#localize,
        labels: this.#search.labels,
        client: model.client,
        field,
        values,
        chosen,
        expanded: this.#expanded.has(field),
        opened: this.#opened.get(field) ?? new Map<string, boolean>(),
        find: this.#find.get(field) ?? '',
        rows,
        more: typeof this.#more === 'object' ? this.#more : undefined,
      },
      this.#actions,
    );
  }

  #values(field: string): readonly FacetValue[] {
    return this.#search.model?.state.page?.facets.find((facet) => facet.field === field)?.values ?? [];
  }

  #chosen(field: string): readonly string[] {
    const filters = this.#search.model?.filters ?? [];
    return filters.filter((filter) => filter.field === field).map(({ value }) => value);
  }

  /** Resolves when the rest is there or cannot be had. */
  #load(): Promise<void> {
    return (this.#loaded ??= this.#fetchMore());
  }

  async #fetchMore(): Promise<void> {
    this.#more = 'loading';
    try {
      const { FacetMore: More } = await import('./more/more.ts');
      this.#more = new More(this.#host);
    } catch {
      this.#more = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Asks with a value chosen, or taken back. */
  #toggle(field: string, value: string): boolean {
    const values = this.#values(field);
    if (typeof this.#more !== 'object' || !isTree(values)) return this.#search.toggle(field, value);
    return this.#search.ask({ [field]: this.#more.toggled(values, this.#chosen(field), value) });
  }

  readonly #actions: FacetActions = {
    toggle: (event) => {
      const box = event.target as HTMLInputElement;
      if (box.type !== 'checkbox') return;
      const asked = this.#toggle(dataOf(event, 'field'), box.value);
      if (!asked) box.checked = !box.checked;
    },
    expand: async (event) => {
      const field = dataOf(event, 'field');
      // All values appear together with the way to look for some.
      if (isLong(this.#values(field))) await this.#load();
      if (!this.#expanded.delete(field)) this.#expanded.add(field);
      this.#find.delete(field);
      this.#host.requestUpdate();
    },
    find: (event) => {
      this.#find.set(dataOf(event, 'field'), (event.target as HTMLInputElement).value);
      this.#host.requestUpdate();
    },
    open: (event) => {
      const field = dataOf(event, 'field');
      const isOpen = (event.currentTarget as Element).getAttribute('aria-expanded') === 'true';
      const opened = this.#opened.get(field) ?? new Map<string, boolean>();
      this.#opened.set(field, opened.set(dataOf(event, 'branch'), !isOpen));
      this.#host.requestUpdate();
    },
    choose: (field, value) => this.#search.ask({ [field]: value === '' ? [] : [value] }),
  };
}

function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const gone = chosen.filter((value) => !values.some((other) => other.value === value));
  return [...values, ...gone.map((value) => ({ value, count: 0 }))];
}

function dataOf(event: Event, name: string): string {
  return (event.target as Element).closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';
}
