import { CoopkitError } from '../errors.ts';
import { KINDS } from '../model/envelope.ts';
import type { Kind } from '../model/envelope.ts';
import { nearest } from '../nearest.ts';
import { SUGGEST } from './paths.ts';

/** What an address asks for. */
export type Asked =
  | { readonly what: 'description' }
  | { readonly what: 'page'; readonly kind: Kind }
  | { readonly what: 'suggestions'; readonly kind: Kind }
  | { readonly what: 'record'; readonly kind: Kind; readonly id: string };

/**
 * Reads a path below the base URL, as `paths.ts` writes it. Of an id bare slashes are taken too: some hosts decode `%2F`
 * before they pass a request on.
 *
 * @param path still percent-encoded, without the slash in front: `regions/nuts:DE30`
 * @throws CoopkitError `not-found` when nothing has such an address
 *
 * @example
 * readPath('organisations/ror:a%2Fb'); // { what: 'record', kind: 'organisations', id: 'ror:a/b' }
 */
export function readPath(path: string): Asked {
  if (path === '') return { what: 'description' };
  const [first = '', ...rest] = path.split('/');
  const kind = KINDS.find((known) => known === first);
  if (!kind) throw unknownKind(first);
  const last = rest.join('/');
  if (last === '') return { what: 'page', kind };
  return last === SUGGEST ? { what: 'suggestions', kind } : { what: 'record', kind, id: decode(last) };
}

function unknownKind(name: string): CoopkitError {
  const meant = nearest(name, KINDS);
  return new CoopkitError('not-found', 'There is no collection of that name.', {
    hint: meant ? `Did you mean "${meant}"?` : `The collections are ${KINDS.join(', ')}.`,
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new CoopkitError('not-found', 'The id in the address is not encoded as it must be.', {
      hint: 'Encode it as UTF-8 in percent signs, as encodeURIComponent does.',
    });
  }
}
