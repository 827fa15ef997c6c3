import type { Kind } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { ListQuery } from '../query.ts';
import type { CodeLabel, FeedCredits } from '../feeds/index.ts';

/** How records are written for readers whose browser runs no scripts, and for search engines. */
export interface FallbackOptions {
  /** Languages of the readers, best first. A text that has none of them comes in another, marked as such. */
  readonly languages: readonly string[];
  /**
   * The page of a record on your own site: a whole address, or one on the same host, `/partners?id=…`. Without it
   * entries lead to the address that the record itself names.
   */
  readonly link?: (record: AnyRecord) => string | undefined;
  /** A link that follows the list, to all of it. */
  readonly more?: { readonly href: string; readonly text: string };
  /**
   * `list` (default): a `ul` and paragraphs. `phrasing`: spans and line breaks, for places where a list would end what
   * stands around it, such as a `p` that an editor puts around the widget.
   */
  readonly markup?: 'list' | 'phrasing';
  /** Whether linked data for search engines come along (default true). */
  readonly jsonLd?: boolean;
  /** Whole address of the page, on which the ids of linked data hang. Without it they hang on whatever page it is. */
  readonly page?: string;
  /** Words for codes in the linked data; codes stand for themselves without it. */
  readonly label?: CodeLabel;
}

/** The same for records at hand, of which must be known whose they are. */
export interface FallbackListOptions extends FallbackOptions {
  readonly credits: FeedCredits;
}

/** Which records are written. */
export interface FallbackRequest extends FallbackOptions {
  readonly kind: Kind;
  /** Only the first page of its answer is written; `pageSize` says how many that are (default 20). */
  readonly query?: ListQuery;
  readonly signal?: AbortSignal;
}
