import type { RawPage, SourceStatus, Suggestion } from '../query.ts';
import type { SourceInfo } from '../sources/source.ts';
import { WIRE } from './version.ts';

/*
 * Writers of the bodies of the contract, for whoever answers: `read-bodies.ts` reads them back.
 */

/** Who the source is. */
export const descriptionBody = (info: SourceInfo): object => ({ ...info, wire: WIRE });

/** One record, as raw as the source has it. */
export const recordBody = (item: unknown): object => ({ wire: WIRE, item });

/** Proposals. */
export const suggestionsBody = (items: readonly Suggestion[]): object => ({ wire: WIRE, items });

/** A page of records. Of an error of one of several sources only its code: the rest is between it and the server. */
export function pageBody({ sources, next = null, ...page }: RawPage): object {
  return { wire: WIRE, ...page, next, ...(sources && { sources: sources.map(statusBody) }) };
}

const statusBody = ({ error, ...status }: SourceStatus): object => ({
  ...status,
  ...(error && { error: { code: error.code } }),
});
