import type { LitElement } from 'lit';
import { isCoopkitError } from '../../sdk/errors.ts';
import type { ListQuery } from '../../sdk/query.ts';
import { UrlSync, type Synced } from '../base/embed/url-sync.ts';
import type { UrlState } from '../base/embed/url-state.ts';
import type { SearchController } from '../search/search-controller.ts';
import type { SearchModel } from '../search/search-model.ts';

/** The parts of the widget that an address changes, besides its search. */
export interface Profile {
  /** Id of the partner that is shown in place of the results. */
  id(): string | undefined;
  /** Shows a partner; resolves to whether there is such a one. */
  show(id: string): Promise<boolean>;
  close(): void;
  /** Lets the search box show what is searched for. */
  follow(): void;
}

/** A partner search in the address of its page. Downloaded with the first `sync-url`. */
export class SearchAddress implements Synced {
  readonly #search: SearchController;
  readonly #profile: Profile;
  readonly #sync: UrlSync;
  /** What the page fixes, which no address changes. */
  #scope: ListQuery = {};
  /** Id of a partner that the address names and that is on its way. */
  #opening: string | undefined;

  constructor(host: LitElement, key: string, search: SearchController, profile: Profile) {
    this.#search = search;
    this.#profile = profile;
    this.#sync = new UrlSync(host, key, this);
  }

  /** What to ask first. */
  begin(scope: ListQuery): ListQuery {
    this.#scope = scope;
    const state = this.#sync.begin();
    void this.#open(state.open);
    return queryOf(state);
  }

  get state(): UrlState | undefined {
    const { model } = this.#search;
    if (!model || model.state.status === 'idle') return undefined;
    const { q, sort, page } = model.state.query;
    const open = this.#opening ?? this.#profile.id();
    return {
      ...(q !== undefined && { q }),
      // The order that there is without one needs no telling.
      ...(sort !== undefined && sort !== 'relevance' && { sort }),
      ...(page !== undefined && { page }),
      ...(open !== undefined && { open }),
      filters: byField(model),
    };
  }

  get isRefused(): boolean {
    return isCoopkitError(this.#search.model?.state.error, 'bad-request');
  }

  accepts(name: string): boolean {
    return !Object.hasOwn(this.#scope, name);
  }

  restore(state: UrlState): void {
    this.#profile.follow();
    this.#profile.close();
    this.#search.model?.restore(queryOf(state));
    void this.#open(state.open);
  }

  async #open(id: string | undefined): Promise<void> {
    this.#opening = id;
    if (id === undefined) return;
    const exists = await this.#profile.show(id);
    if (this.#opening !== id) return;
    this.#opening = undefined;
    if (!exists) this.#sync.ignore(`open:${id}`);
  }
}

const queryOf = ({ q, sort, page, filters }: UrlState): ListQuery => ({
  ...filters,
  ...(q !== undefined && { q }),
  ...(sort !== undefined && { sort }),
  ...(page !== undefined && { page }),
});

function byField({ filters }: SearchModel): Readonly<Record<string, readonly string[]>> {
  // Fields come from an address, which anybody can write: one may be called like a method of all objects.
  const values = new Map<string, readonly string[]>();
  for (const { field, value } of filters) values.set(field, [...(values.get(field) ?? []), value]);
  return Object.fromEntries(values);
}
