import type { RawPage, SourceStatus, Suggestion } from '../query.ts';
import type { SourceInfo } from '../sources/source.ts';
import { WIRE } from './version.ts';

/*
 * Writers of the bodies of the contract, for whoever answers: `read-bodies.ts` reads them back.
 */

const MISSING = 'Something behind the API could not be had.';

/** Who the source is. */
export const descriptionBody = ({ missing, ...info }: SourceInfo): object => ({
  ...info,
  wire: WIRE,
  ...(missing && { missing: missing.map(() => MISSING) }),
});

/** One record, as raw as the source has it. */
export const recordBody = (item: unknown): object => ({ wire: WIRE, item });

/** Proposals. */
export const suggestionsBody = (items: readonly Suggestion[]): object => ({ wire: WIRE, items });

/**
 * A page of records. What failed behind it is told by the code of the error only, and that something is missing by one
 * fixed sentence: the words for a developer name addresses that are between the server and its sources.
 */
export function pageBody({ sources, missing, next = null, ...page }: RawPage): object {
  return {
    wire: WIRE,
    ...page,
    next,
    ...(missing && { missing: missing.map(() => MISSING) }),
    ...(sources && { sources: sources.map(statusBody) }),
  };
}

const statusBody = ({ error, ...status }: SourceStatus): object => ({
  ...status,
  ...(error && { error: { code: error.code } }),
});
