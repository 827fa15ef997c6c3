import { CoopkitError } from '../errors.ts';
import type { RawPage, SourceStatus } from '../query.ts';
import { take } from './shape.ts';
import type { Shape } from './shape.ts';
import { checkWire, unreadable } from './version.ts';

/*
 * Readers of the bodies of the contract; those that not every page needs are in files of their own. Records are passed
 * on raw: the client checks and repairs them. Around them, what cannot be what it says is left out; what is unknown is
 * kept. Each reader throws `decode` for a body that is another thing altogether and `version` for one of another major
 * version; `where` is origin and path of its address.
 */

const LABEL = { '*': 'string' } as const;
const TOTAL = { value: 'number', relation: 'string' } as const;
const REASON = { word: 'string', term: 'string', how: 'string', where: 'string', points: 'number' } as const;
const PAGE: Shape = {
  'next?': 'string',
  'total?': TOTAL,
  'facets?': [
    {
      field: 'string',
      values: [{ value: 'string', count: 'number', 'label?': LABEL, 'parent?': 'string' }],
    },
  ],
  'page?': 'number',
  'pageCount?': 'number',
  'matches?': [{ term: 'string', length: 'number' }],
  'corrections?': [{ from: 'string', to: 'string' }],
  'missing?': ['string'],
  'explanations?': { '*': { score: 'number', reasons: [REASON] } },
  'distances?': { '*': 'number' },
  'grid?': [{ box: ['number'], count: 'number' }],
  'didYouMean?': [{ q: 'string', total: 'number' }],
  'origins?': { '*': { records: ['object'] } },
  'sources?': [
    { id: 'string', status: 'string', 'name?': 'string', 'ms?': 'number', 'error?': { code: 'string' } },
  ],
};

/** Reads a page of records. */
export function readPage(body: unknown, where: string): RawPage {
  const { items, ...rest } = checkWire(body, where);
  if (!Array.isArray(items)) throw unreadable(where, 'page');
  const page = take(PAGE, rest) as Omit<RawPage, 'items'> & { readonly sources?: readonly WireStatus[] };
  const { total, grid, sources } = page;
  return {
    ...page,
    items,
    next: page.next ?? null,
    ...(total && { total: { ...total, relation: relationOf(total.relation) } }),
    ...(grid && { grid: grid.filter(({ box }) => box.length === 4) }),
    ...(sources && { sources: sources.map(statusOf) }),
  };
}

/** Reads one record. */
export function readRecord(body: unknown, where: string): unknown {
  const { item } = checkWire(body, where);
  if (typeof item === 'object' && item !== null) return item;
  throw unreadable(where, 'record');
}

/** How a source took part, with the code of its error in place of an error. */
interface WireStatus {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly code: string };
}

/** A status that a later version adds is neither all nor nothing. */
function statusOf({ status, error, ...rest }: WireStatus): SourceStatus {
  const { id } = rest;
  return {
    ...rest,
    status: status === 'ok' || status === 'failed' ? status : 'partial',
    ...(error && { error: new CoopkitError(error.code, `The source "${id}" failed.`, { sourceId: id }) }),
  };
}

/** A relation that a later version adds says less than the known ones. */
const relationOf = (relation: string) =>
  relation === 'exact' || relation === 'at-least' ? relation : 'estimate';
