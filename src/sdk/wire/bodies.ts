import type { LocalizedText } from '../model/text.ts';
import type { PageNotes, RawPage } from '../query.ts';
import type { SourceInfo } from '../sources/source.ts';

/*
 * The bodies of good answers, as they are sent. Fields that are not named here may be added by a later minor version:
 * readers keep them. `null` means the same as a field that is missing.
 */

/** What every body says of itself. */
export interface WireBody {
  /** Version of the contract that the body is written in, `major.minor`. A reader refuses another major version. */
  readonly wire: string;
  /** Names of changes that a reader must know to read the body rightly; one that does not know them all refuses it. */
  readonly mustUnderstand?: readonly string[];
}

/** Who an API is: whom to credit, how much it holds and what it can do. */
export interface DescriptionBody extends WireBody, SourceInfo {}

/** One record. */
export interface RecordBody extends WireBody {
  /** The record, whole. */
  readonly item: unknown;
}

/** Proposals while someone types. */
export interface SuggestionsBody extends WireBody {
  /** Records, values to filter by and words, in the order in which to show them. */
  readonly items: readonly WireSuggestion[];
}

/** One proposal; which fields it has depends on its type. */
export interface WireSuggestion {
  /** `record`: has `id` and `label`. `filter`: has `field`, `value` and `count`. `text`: has `text` and `count`. */
  readonly type: string;
  /** Of the record. */
  readonly id?: string;
  /** What to show, by language. */
  readonly label?: LocalizedText;
  /** Tells a record from others of its name: `Genova, IT`. */
  readonly detail?: string;
  /** The filter that the value belongs to. */
  readonly field?: string;
  /** The value to filter by. */
  readonly value?: string;
  /** What the last word typed may become. */
  readonly text?: string;
  /** How many records have that. */
  readonly count?: number;
}

/** One page of records and what is to be said of them. */
export interface PageBody extends WireBody, PageNotes, Omit<RawPage, 'sources'> {
  /** The records of the page; with `view=card` at least what a list shows of them. */
  readonly items: readonly unknown[];
  /** Cursor of the next page: opaque, for the same query only. Null on the last page. */
  readonly next: string | null;
  /** Of an API over several sources: how each took part. */
  readonly sources?: readonly WireStatus[];
}

/** How one of several sources took part in a page. */
export interface WireStatus {
  /** Names the source. */
  readonly id: string;
  /** What visitors know it by. */
  readonly name?: string;
  /** `partial`: something of it is missing. `failed`: nothing of it is on the page, nor on the pages that follow. */
  readonly status: string;
  /** Milliseconds until it had answered, or failed. */
  readonly ms?: number;
  /** Why it failed. */
  readonly error?: WireError;
}

/** A failure of one of several sources. */
export interface WireError {
  /** A stable reason, as in problems. */
  readonly code: string;
}
