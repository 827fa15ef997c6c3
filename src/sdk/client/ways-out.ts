import type { Kind } from '../model/envelope.ts';
import type { ListQuery, Loosening, WayOut } from '../query.ts';
import type { CallOptions } from '../sources/source.ts';
import type { Reader } from './types.ts';

/** Settings of {@link waysOut}. */
export interface WaysOutOptions extends CallOptions {
  /** Filters that stay as they are, by field: those that a page fixes for its visitors. */
  readonly keep?: readonly string[];
}

/** Ways offered at most: more would be a puzzle of their own. */
const MOST = 4;

/** Things tried at most: a query of hundreds of words is not worth hundreds of requests. */
const MOST_TRIED = 12;

/** A radius is first doubled, then made five times as wide. */
const WIDER = [2, 5];

/** The smaller, the less of what was asked is given up. */
const LOSS: Readonly<Record<Loosening['kind'], number>> = {
  'drop-quotes': 0,
  'widen-near': 1,
  'widen-nuts': 1,
  'drop-word': 2,
  'drop-filter': 2,
};

/** What is not part of the question which records match. */
const BESIDE = new Set([
  'sort',
  'facets',
  'pageSize',
  'cursor',
  'page',
  'view',
  'explain',
  'didYouMean',
  'grid',
]);

type Change = Loosening & { readonly change: ListQuery };

/**
 * What could be loosened about a query that found nothing, one thing at a time: the quotes of a phrase, a word of
 * several, the filter of a field, a region for the one around it, a radius. Each is counted; what would still find
 * nothing is left out, and so is what could not be counted for certain.
 *
 * @returns at most four ways, the smallest change first, among equals the most fruitful
 * @throws the reason of the signal when it is aborted; never because a count failed
 * @example
 * const [way] = await waysOut(client, 'organisations', { q: 'hydrogen', nuts: ['ITC4'] });
 * // { kind: 'widen-nuts', value: 'ITC4', to: 'ITC', total: 3, change: { nuts: ['ITC'] } }
 */
export async function waysOut<K extends Kind>(
  reader: Pick<Reader, 'collection'>,
  kind: K,
  query: ListQuery,
  { keep = [], signal }: WaysOutOptions = {},
): Promise<readonly WayOut[]> {
  const asked: ListQuery = Object.fromEntries(
    Object.entries(query).filter(([name, value]) => value !== undefined && !BESIDE.has(name)),
  );
  const total = async ({ change }: Change): Promise<number> => {
    const counted: ListQuery = { ...asked, ...change, pageSize: 1, view: 'card' };
    const page = await reader.collection(kind).list(counted, signal ? { signal } : {});
    return page.total?.relation === 'exact' ? page.total.value : 0;
  };
  const found = await Promise.all(
    ladders(asked, new Set(keep)).map(async (rungs) => {
      const totals = await Promise.all(rungs.map((rung) => total(rung).catch(() => 0)));
      const ways = rungs.map((rung, at): WayOut => ({ ...rung, total: totals[at] ?? 0 }));
      return ways.find((way) => way.total > 0) ?? [];
    }),
  );
  signal?.throwIfAborted();
  return found
    .flat()
    .sort((a, b) => LOSS[a.kind] - LOSS[b.kind] || b.total - a.total)
    .slice(0, MOST);
}

/** Each ladder loosens one thing, a little on the first rung, more on each further one. */
function ladders(query: ListQuery, keep: ReadonlySet<string>): readonly (readonly Change[])[] {
  const { q = '', near, bbox: _bbox, ...filters } = query;
  const fields = Object.entries(filters).filter(([field]) => !keep.has(field));
  return [
    ...(keep.has('near') ? [] : widerRadius(near)),
    ...fields.flatMap(([field, value]) => looserFilter(field, [value ?? []].flat().map(String))),
    ...fewerWords(q),
  ].slice(0, MOST_TRIED);
}

/** `44.4,8.9,100` or `ITC3,100`: a point takes two numbers, and only what follows the place is a distance. */
const PLACE_AND_RADIUS = /^(\s*[a-z][^,]*|[^,]+,[^,]+),\s*(\d+(?:\.\d+)?)\s*$/i;

function widerRadius(near = ''): readonly (readonly Change[])[] {
  const [, place, radius] = PLACE_AND_RADIUS.exec(near) ?? [];
  if (place === undefined) return [];
  const from = Number(radius);
  return [
    WIDER.map((times) => {
      const to = from * times;
      return { kind: 'widen-near', from, to, change: { near: `${place},${to}` } };
    }),
  ];
}

/** Values of a field are alternatives, so that leaving out one of them finds no more: they go together. */
function looserFilter(field: string, values: readonly string[]): readonly (readonly Change[])[] {
  const none = values.filter((value) => value.startsWith('-'));
  const any = values.filter((value) => !none.includes(value));
  const dropped = (gone: readonly string[]): readonly Change[] => [
    {
      kind: 'drop-filter',
      field,
      values: gone,
      change: { [field]: values.filter((value) => !gone.includes(value)) },
    },
  ];
  return [
    ...(field === 'nuts' ? any.map((value) => widerRegions(value, values)) : []),
    ...(any.length > 0 ? [dropped(any)] : []),
    ...none.map((value) => dropped([value])),
  ];
}

/** `ITC4` → `ITC` → `IT`: a NUTS code begins with the code of each region around it, the country in two letters. */
function widerRegions(value: string, values: readonly string[]): readonly Change[] {
  return Array.from({ length: Math.max(0, value.length - 2) }, (_, level) => {
    const to = value.slice(0, -1 - level);
    const others = values.filter((other) => !other.startsWith(to));
    return { kind: 'widen-nuts', value, to, change: { nuts: [...others, to] } };
  });
}

function fewerWords(q: string): readonly (readonly Change[])[] {
  const words = q.match(/-?(?:[\p{L}\p{N}]+:)?"[^"]*"?|\S+/gu) ?? [];
  const without = (at: number, instead: readonly string[] = []): ListQuery => ({
    q: words.toSpliced(at, 1, ...instead).join(' '),
  });
  return words.slice(0, MOST_TRIED).flatMap((word, at): readonly (readonly Change[])[] => {
    const phrase = /^"([^"]+)/.exec(word)?.[1]?.trim();
    const others = words.some((other) => other !== word && !other.startsWith('-'));
    return [
      ...(phrase ? [[{ kind: 'drop-quotes', phrase, change: without(at, [phrase]) } as const]] : []),
      ...(others ? [[{ kind: 'drop-word', word, change: without(at) } as const]] : []),
    ];
  });
}
