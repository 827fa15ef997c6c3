import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';

/*
 * The addresses of the contract, all relative to a base URL that ends in a slash (`https://hub.example/v1/`):
 *
 *   (the base itself)     who the source is and what it can do
 *   {kind}                a page of records
 *   {kind}/{id}           one record
 *   {kind}/suggest        proposals while someone types
 *
 * An id is percent-encoded as one path segment, its slashes too: `organisations/ror:a%2Fb`. A server also takes it with
 * bare slashes, since some hosts decode `%2F` before they pass a request on.
 */

/** The last segment of the address of suggestions. */
export const SUGGEST = 'suggest';

/**
 * Ids that have no address: the first names the suggestions, the others mean folders in any URL, encoded or not. Such
 * records are found in lists only.
 */
const WITHOUT_ADDRESS: readonly string[] = [SUGGEST, '.', '..', ''];

/** Where pages of a collection are, relative to the base URL. */
export const listPath = (kind: Kind): string => kind;

/** Where proposals are, relative to the base URL. */
export const suggestPath = (kind: Kind): string => `${kind}/${SUGGEST}`;

/**
 * Where a record is, relative to the base URL.
 *
 * @throws CoopkitError `not-found` for the few ids that have no address
 *
 * @example
 * new URL(recordPath('regions', 'nuts:DE30'), baseUrl);
 */
export function recordPath(kind: Kind, id: string): string {
  // A text with half a surrogate pair cannot be encoded.
  if (!WITHOUT_ADDRESS.includes(id) && !/\p{Surrogate}/u.test(id)) {
    return `${kind}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
  }
  throw new CoopkitError('not-found', `The id "${id}" has no address in an API.`, {
    hint: 'Look for it in the list.',
  });
}
