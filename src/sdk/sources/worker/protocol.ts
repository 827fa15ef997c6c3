import type { ErrorDetails } from '../../errors.ts';
import type { SearchRequest, SearchResult } from '../../search/types.ts';

/* What a page and its search worker say to each other. Everything passes by structured clone. */

/** One question to an index: the name of what is asked for, and what it takes. */
export type Question =
  | readonly ['shape']
  | readonly ['search', SearchRequest]
  /** The other wordings that an answer offered. */
  | readonly ['others', number]
  | readonly ['terms', string, number]
  | readonly ['totals']
  /** More records of a collection that is indexed in the worker. */
  | readonly ['add', readonly unknown[]];

/** From the page. `where` tells which index is asked; what it is depends on the worker. */
export type ToWorker<Where> =
  | { readonly id: number; readonly where: Where; readonly question: Question }
  /** Nobody waits any more for the answer to the question with this number. */
  | { readonly abort: number };

/** What is told of an error; an `Error` itself would lose its code on the way. */
export interface ToldError extends Pick<ErrorDetails, 'hint' | 'status'> {
  readonly code: string;
  readonly message: string;
}

/** From the worker; the first message says that it has started. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: ToldError }
  /** It failed for a reason that is no error of coopkit's: the page had better do it itself. */
  | { readonly id: number; readonly failed: string };

/** An answer to `search` as it is told; other wordings are asked for apart, by the number it has here. */
export interface ToldAnswer extends SearchResult {
  readonly offer?: number;
}

/** One end of the connection: a `Worker`, the inside of one, or a `MessagePort`. */
export interface Port<Out> {
  postMessage(message: Out): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
