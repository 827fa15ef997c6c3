/** A question as a page asks it. */
export interface PageQuery {
  readonly q: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly facets: readonly string[];
  /** Records to show. */
  readonly pageSize: number;
}

/** What a page got. */
export interface PageAnswer {
  readonly shown: number;
  readonly total: number;
}

/** What the script of each engine offers to the page that measures it. */
export interface PageSearch {
  /** All that can be done before something is typed. */
  start(): Promise<void>;
  /** The first page of results, records included. */
  ask(query: PageQuery): Promise<PageAnswer>;
}

/** Records of a page in all comparisons. */
export const PAGE_SIZE = 20;
/** Records that the widgets of coopkit ask for unless told otherwise. */
export const WIDGET_PAGE_SIZE = 10;
