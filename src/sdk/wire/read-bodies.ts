import { CoopkitError } from '../errors.ts';
import type { RawPage, SourceStatus, Suggestion } from '../query.ts';
import type { SourceInfo } from '../sources/source.ts';
import { take } from './shape.ts';
import type { Shape } from './shape.ts';
import { checkWire } from './version.ts';

/*
 * Readers of the bodies of the contract. Records are passed on raw: the client checks and repairs them. Around them, what
 * cannot be what it says is left out; what is unknown is kept. Each reader throws `decode` for a body that is another
 * thing altogether and `version` for one of another major version; `where` is origin and path of its address.
 */

const TOTAL = { value: 'number', relation: 'string' } as const;
const TERM = {
  code: 'string',
  label: { '*': 'string' },
  'broader?': 'string',
  'aliases?': ['string'],
} as const;

const PAGE: Shape = {
  'next?': 'string',
  'total?': TOTAL,
  'facets?': [
    {
      field: 'string',
      values: [{ value: 'string', count: 'number', 'label?': { '*': 'string' }, 'parent?': 'string' }],
    },
  ],
  'page?': 'number',
  'pageCount?': 'number',
  'matches?': [{ term: 'string', length: 'number' }],
  'corrections?': [{ from: 'string', to: 'string' }],
  'missing?': ['string'],
  'explanations?': {
    '*': {
      score: 'number',
      reasons: [{ word: 'string', term: 'string', how: 'string', where: 'string', points: 'number' }],
    },
  },
  'distances?': { '*': 'number' },
  'waitingFor?': ['string'],
  'grid?': [{ box: ['number'], count: 'number' }],
  'didYouMean?': [{ q: 'string', total: 'number' }],
  'origins?': {
    '*': {
      records: [{ sourceId: 'string', id: 'string', 'note?': 'object' }],
      'fields?': { '*': ['string'] },
    },
  },
  'sources?': [
    { id: 'string', status: 'string', 'name?': 'string', 'ms?': 'number', 'error?': { code: 'string' } },
  ],
};

const DESCRIPTION: Shape = {
  title: { '*': 'string' },
  version: 'string',
  'publisher?': { name: 'string', 'url?': 'string' },
  'licence?': 'string',
  'attribution?': { '*': 'string' },
  'languages?': ['string'],
  'counts?': { '*': 'number' },
  'vocabularies?': [{ scheme: 'string', terms: [TERM] }],
  'sources?': [{ name: 'string', 'url?': 'string', 'licence?': 'string', 'retrieved?': 'string' }],
  'capabilities?': {
    'kinds?': ['string'],
    'text?': 'string',
    'numberedPages?': 'boolean',
    'maxPageSize?': 'number',
    'suggest?': 'boolean',
  },
  'members?': ['object'],
  'missing?': ['string'],
};

const SUGGESTION: Shape = {
  type: 'string',
  'id?': 'string',
  'label?': { '*': 'string' },
  'detail?': 'string',
  'field?': 'string',
  'value?': 'string',
  'text?': 'string',
  'count?': 'number',
};

/** What each kind of suggestion cannot be without. Kinds that a later version adds are left out: nothing can show them. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['record', ['id', 'label']],
  ['filter', ['field', 'value', 'count']],
  ['text', ['text', 'count']],
]);

/** Reads a page of records. */
export function readPage(body: unknown, where: string): RawPage {
  const { items, ...rest } = checkWire(body, where);
  if (!Array.isArray(items)) throw unreadable(where, 'page, an object with an "items" array');
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
  throw unreadable(where, 'record, an object with an "item"');
}

/** Reads proposals. */
export function readSuggestions(body: unknown, where: string): readonly Suggestion[] {
  const { items } = checkWire(body, where);
  const taken = take([SUGGESTION], items) as readonly Suggestion[] | undefined;
  if (!taken) throw unreadable(where, 'list of suggestions, an object with an "items" array');
  return taken.filter((each) => NEEDED.get(each.type)?.every((field) => field in each));
}

/** Reads who a source is. What it does not say it can, it cannot. */
export function readDescription(body: unknown, where: string): SourceInfo {
  const checked = checkWire(body, where);
  const taken = take(DESCRIPTION, checked) as
    (Partial<SourceInfo> & Pick<SourceInfo, 'title' | 'version'>) | undefined;
  if (!taken) throw unreadable(where, 'description, an object with a "title" and a "version"');
  const kinds = Object.keys(taken.counts ?? {}) as SourceInfo['capabilities']['kinds'];
  return {
    id: where,
    wire: '',
    languages: [],
    counts: {},
    vocabularies: [],
    sources: [],
    ...taken,
    capabilities: {
      kinds,
      text: 'none',
      numberedPages: false,
      maxPageSize: 20,
      suggest: false,
      ...taken.capabilities,
    },
  };
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

const unreadable = (where: string, wanted: string): CoopkitError =>
  new CoopkitError('decode', `${where} did not answer with a ${wanted}.`, {
    hint: 'Tell the owner of the API; spec/openapi.yaml says what it must answer.',
  });
