import { openSession } from '../../sdk/client/session.ts';
import type { Reader, SearchSession, SearchState } from '../../sdk/client/types.ts';
import type { ListQuery } from '../../sdk/query.ts';
import { filtersOf } from './scope.ts';

/** One filter that a visitor chose. */
export interface ActiveFilter {
  readonly field: string;
  readonly value: string;
}

/** What the parts of a search need of its answers. */
export interface SearchNeeds {
  readonly facets?: readonly string[];
  readonly pageSize?: number;
  readonly scope?: ListQuery;
  readonly sort?: string;
  /** Say of each result why it stands where it stands. */
  readonly explain?: boolean;
  /** What to ask first; everything without it. */
  readonly begin?: ListQuery | undefined;
}

/**
 * One search for partners, as its parts see it: words, chosen filters, page; what changes them; and the state of the
 * answer. The parts may lie in one widget or all over a page.
 */
export class SearchModel {
  readonly client: Reader;
  readonly session: SearchSession<'organisations'>;
  readonly #facets = new Set<string>();
  #pageSize = 10;
  #scope: ListQuery = {};
  #sort: string | undefined;
  #explain = false;
  #beginning = false;
  #first: ListQuery | undefined;

  constructor(client: Reader) {
    this.client = client;
    this.session = client.session?.('organisations') ?? openSession(client, 'organisations');
  }

  get state(): SearchState<'organisations'> {
    return this.session.state;
  }

  /** Records on one page, for the room that they need. */
  get pageSize(): number {
    return this.#pageSize;
  }

  get words(): string {
    return this.state.query.q ?? '';
  }

  /** What the visitor chose; what the page fixes is not among it. */
  get filters(): readonly ActiveFilter[] {
    return [...filtersOf(this.state.query)]
      .filter(([field]) => !this.isFixed(field))
      .flatMap(([field, values]) => values.map((value) => ({ field, value })));
  }

  /** Whether any filter holds, of a visitor or of the page. */
  get isNarrowed(): boolean {
    return filtersOf(this.state.query).size > 0;
  }

  /** The fields that visitors can filter by. */
  get fields(): readonly string[] {
    return [...this.#facets].filter((field) => !this.isFixed(field));
  }

  /** The fields whose filters the page fixes. */
  get fixedFields(): readonly string[] {
    return Object.keys(this.#scope);
  }

  isFixed(field: string): boolean {
    return Object.hasOwn(this.#scope, field);
  }

  isChosen(field: string, value: string): boolean {
    return this.filters.some((filter) => filter.field === field && filter.value === value);
  }

  /** Adds what a part needs; asks again when the search had begun without it. */
  require(needs: SearchNeeds): void {
    for (const field of needs.facets ?? []) this.#facets.add(field);
    this.#pageSize = needs.pageSize ?? this.#pageSize;
    this.#scope = needs.scope ?? this.#scope;
    this.#sort = needs.sort ?? this.#sort;
    this.#explain = needs.explain ?? this.#explain;
    this.#first = needs.begin ?? this.#first;
    this.begin();
  }

  /** The first question, once all parts of this turn have said what they need. */
  begin(): void {
    if (this.#beginning) return;
    this.#beginning = true;
    queueMicrotask(() => {
      this.#beginning = false;
      this.restore({ ...this.state.query, ...this.#first });
      this.#first = undefined;
    });
  }

  /** Asks with some parts changed, from the first page on unless a page is given. */
  ask(changes: ListQuery): void {
    const { page: _page, cursor: _cursor, ...kept } = this.state.query;
    void this.session.search(this.#complete({ ...kept, ...changes }));
  }

  /** Asks for something else altogether: what was asked before, for example. */
  restore(query: ListQuery): void {
    void this.session.search(this.#complete(query));
  }

  /** The change that chooses a filter, or takes it back. */
  toggled(field: string, value: string): ListQuery {
    const chosen = this.filters.filter((filter) => filter.field === field).map((filter) => filter.value);
    return {
      [field]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    };
  }

  /** The change that takes all chosen filters back. */
  cleared(): ListQuery {
    return Object.fromEntries(this.filters.map(({ field }) => [field, []]));
  }

  #complete(query: ListQuery): ListQuery {
    return {
      ...query,
      ...this.#scope,
      facets: this.fields,
      pageSize: this.#pageSize,
      view: 'card',
      ...(this.#explain ? { explain: true } : {}),
      ...(this.#sort && !query.sort ? { sort: this.#sort } : {}),
    };
  }
}

const shared = new WeakMap<Reader, Map<string, SearchModel>>();

/** The search that separate parts of a page share: same client, same name. */
export function sharedSearch(client: Reader, name: string): SearchModel {
  let models = shared.get(client);
  if (!models) shared.set(client, (models = new Map<string, SearchModel>()));
  let model = models.get(name);
  if (!model) models.set(name, (model = new SearchModel(client)));
  return model;
}
