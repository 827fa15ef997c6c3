import type { ErrorCode } from '../errors.ts';
import type { Kind, SourceNote } from '../model/envelope.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { CanonicalQuery, RawPage, SuggestQuery, Suggestion } from '../query.ts';

/**
 * What a source tells of its requests while a call goes on. Of an address, origin and path only: its query may hold
 * what a visitor typed.
 */
export type SourceEvent =
  /** One attempt ended: answered with `status`, or without one when it failed before that. */
  | {
      readonly type: 'request';
      readonly method: string;
      readonly origin: string;
      readonly path: string;
      /** From 1; greater after a retry. */
      readonly attempt: number;
      readonly status?: number;
      /** Milliseconds from the question to the last byte of the answer, or to the failure. */
      readonly ms?: number;
    }
  /** The attempt of that number failed with `code`; the next one follows after `delayMs`. */
  | {
      readonly type: 'retry';
      readonly attempt: number;
      readonly delayMs: number;
      readonly code: ErrorCode;
    };

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole call, retries and the last byte included; code `timeout` after that. */
  readonly timeoutMs?: number;
  /** Told of each request and each retry of this call. */
  readonly observe?: (event: SourceEvent) => void;
  /** Of a list from several sources: told of earlier states of the page, as one source after the other answers. */
  readonly onPartial?: (page: RawPage) => void;
  /** Pass over what the source keeps of earlier answers. */
  readonly fresh?: boolean;
}

/** What a source can do. A filter or sort that is not listed is refused, never ignored. */
export interface Capabilities {
  readonly kinds: readonly Kind[];
  /** How `q` is read: not at all, words and their beginnings, or with mistakes forgiven too. */
  readonly text: 'none' | 'prefix' | 'fuzzy';
  /** Whether `page` is understood besides `cursor`. */
  readonly numberedPages: boolean;
  /** Most records on one page. */
  readonly maxPageSize: number;
  readonly suggest: boolean;
}

/** Who a source is: what a footer has to say of it, and what it holds. */
export interface SourceInfo {
  readonly id: string;
  readonly title: LocalizedText;
  readonly publisher?: { readonly name: string; readonly url?: string };
  /** SPDX identifier or the name of the terms. */
  readonly licence?: string;
  /** How the publisher asks to be credited. */
  readonly attribution?: LocalizedText;
  /** Languages of its texts, BCP 47. */
  readonly languages: readonly string[];
  /** Wire version of the records, `1.0`. */
  readonly wire: string;
  /** Changes whenever any record changes. */
  readonly version: string;
  /** Records of each collection. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly vocabularies: readonly Vocabulary[];
  /** Where its records were taken from. */
  readonly sources: readonly SourceNote[];
  readonly capabilities: Capabilities;
  /** Of several sources: what each says of itself. */
  readonly members?: readonly SourceInfo[];
  /** Of several sources: those that could not be asked, in words for a developer. */
  readonly missing?: readonly string[];
}

/**
 * Where records come from. A source answers in raw records; checking, repair, sharing of requests and events happen
 * once, in the client, so that a source stays small and a third party's cannot skip them.
 *
 * Every method rejects with a `CoopkitError` (or `signal.reason` after an abort).
 */
export interface Source {
  /** Tells it from other sources of a client, and stands in every error and problem. */
  readonly id: string;
  /** Who it is, what it holds and what it can do. */
  describe(options?: CallOptions): Promise<SourceInfo>;
  /** One raw record; rejects with code `not-found` when there is none. */
  get(kind: Kind, id: string, options?: CallOptions): Promise<unknown>;
  /** One page of raw records; a page without records is an answer, not an error. */
  list(kind: Kind, query: CanonicalQuery, options?: CallOptions): Promise<RawPage>;
  /** Proposals for a begun word; absent where the source has none. */
  suggest?(kind: Kind, query: SuggestQuery, options?: CallOptions): Promise<readonly Suggestion[]>;
  /** Fetches what the first search will need, when a visitor seems about to search. */
  warm?(kind: Kind, options?: CallOptions): Promise<void>;
}
